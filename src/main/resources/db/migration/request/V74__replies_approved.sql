-- A reply registered by hand waits here for a second person before it leaves (条例 §45); gone once it was sent.
create table request_reply_proposal (
    request_id    bigint primary key references request (id),
    outcome       text not null,
    note          text not null,
    details       jsonb not null,
    by_account    bigint,
    by_name       text not null,
    at            timestamptz not null,
    agreed_by     bigint,
    agreed_name   text,
    agreed_at     timestamptz,
    check ((agreed_name is null) = (agreed_at is null))
);

-- Who saved a draft last, for whoever saves after him.
alter table request_paper add column edited_name text;
alter table request_paper add column edited_at timestamptz;
