-- Letters by e-mail. What an outsider is called and told is sealed; text is erased once sent.
create table notice_letter (
    id           bigint generated always as identity primary key,
    organ_id     bigint not null,
    about_type   text not null,
    about_id     text not null,
    occasion     text not null unique,
    recipient    text not null,
    subject      text not null,
    text         text,
    state        text not null default 'WAITING' check (state in ('WAITING', 'SENT', 'GIVEN_UP')),
    failures     int not null default 0,
    posted_at    timestamptz not null,
    next_try_at  timestamptz,
    sent_at      timestamptz,
    trouble      text,
    check ((state = 'WAITING') = (next_try_at is not null)),
    check ((state = 'SENT') = (sent_at is not null)),
    check (state <> 'SENT' or text is null)
);
create index notice_letter_due on notice_letter (next_try_at) where state = 'WAITING';
create index notice_letter_by_organ on notice_letter (organ_id, id desc);
