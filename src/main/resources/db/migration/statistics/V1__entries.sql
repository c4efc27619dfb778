-- Figures kept outside, entered with source and evidence. An entry is never changed, only reviewed once and replaced by a newer one.
create table statistics_entry (
    id               bigint generated always as identity primary key,
    metric           text not null,
    organ_id         bigint not null,
    year             int not null check (year between 2000 and 2999),
    part             text not null default '',
    value            bigint not null,
    source           text not null,
    responsible      text not null,
    note             text not null default '',
    evidence         bigint[] not null default '{}',
    state            text not null default 'SUBMITTED',
    entered_by       bigint not null,
    entered_by_name  text not null,
    entered_at       timestamptz not null,
    reviewed_by_name text,
    reviewed_at      timestamptz,
    opinion          text,
    check ((reviewed_at is null) = (reviewed_by_name is null))
);
create unique index statistics_entry_counted on statistics_entry (metric, organ_id, year, part) where state = 'ACCEPTED';
create unique index statistics_entry_waiting on statistics_entry (metric, organ_id, year, part) where state = 'SUBMITTED';
create index statistics_entry_by_year on statistics_entry (year, metric) where state = 'ACCEPTED';
create index statistics_entry_by_organ on statistics_entry (organ_id, year desc, id desc);
