create table dialogue_correction (
    id          bigint generated always as identity primary key,
    receipt     text not null unique,
    organ_id    bigint not null,
    page        text not null,
    kind        text not null,
    report      text not null,
    contact     text not null default '',
    reported_at timestamptz not null,
    answer      text,
    answered_at timestamptz,
    check ((answer is null) = (answered_at is null))
);
create index dialogue_correction_by_organ on dialogue_correction (organ_id, id desc);
create index dialogue_correction_open on dialogue_correction (organ_id, id desc) where answer is null;
