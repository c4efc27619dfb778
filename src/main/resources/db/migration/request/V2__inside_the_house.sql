-- What never leaves the house: remarks, and questions to one's own sections. Neither stops the clock.
create table request_note (
    id         bigint generated always as identity primary key,
    request_id bigint not null references request (id),
    kind       text not null check (kind in ('NOTE', 'CONSULTATION')),
    section    text not null,
    text       text not null,
    answer     text,
    remind_on  date,
    by_account bigint,
    by_name    text not null,
    at         timestamptz not null,
    answered_at timestamptz
);
create index request_note_of on request_note (request_id, id desc);
create index request_note_waiting on request_note (remind_on) where answered_at is null and remind_on is not null;

create table request_watcher (
    request_id bigint not null references request (id),
    account_id bigint not null,
    primary key (request_id, account_id)
);
create index request_watcher_of_account on request_watcher (account_id);

-- Each reminder once for each due day, however often the job runs or fails to.
create table request_reminder (
    request_id bigint not null references request (id),
    kind       text not null check (kind in ('DUE_SOON', 'OVERDUE', 'ESCALATED')),
    due_on     date not null,
    at         timestamptz not null,
    primary key (request_id, kind, due_on)
);

-- 督办单: numbered per year by the office that urges.
create table request_urge (
    id          bigint generated always as identity primary key,
    request_id  bigint not null references request (id),
    year        int not null,
    serial      int not null,
    demand      text not null,
    answer_by   date not null,
    by_account  bigint,
    by_name     text not null,
    at          timestamptz not null,
    unique (year, serial)
);
create index request_urge_of on request_urge (request_id, id desc);

-- 条例 §44: whether what was given to one is published for all; §18: what was refused is looked at again.
create table request_publication (
    request_id bigint primary key references request (id),
    decision   text not null check (decision in ('PUBLISH', 'NOT', 'LATER')),
    reason     text not null,
    address    text not null,
    by_name    text not null,
    at         timestamptz not null
);
create table request_re_evaluation (
    id         bigint generated always as identity primary key,
    request_id bigint not null references request (id),
    result     text not null check (result in ('STILL', 'DISCLOSE')),
    reason     text not null,
    next_on    date,
    by_name    text not null,
    at         timestamptz not null
);
create index request_re_evaluation_of on request_re_evaluation (request_id, id desc);
