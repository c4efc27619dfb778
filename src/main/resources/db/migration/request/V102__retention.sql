-- How many years after its end a case keeps what is about a person. What the figures count stays: kinds, days, outcomes.
create table request_retention_rule (
    kind  text primary key,
    years int not null check (years between 1 and 100)
);
insert into request_retention_rule (kind, years) values
    ('PARTICULARS', 3), ('ENCLOSURES', 3), ('MESSAGES', 5), ('NAME', 10);

-- What each run found and did; a rehearsal (dry) did nothing. Unfinished: it was cut short, and the next one goes on.
create table request_retention_run (
    id          bigint generated always as identity primary key,
    on_day      date not null,
    dry         boolean not null,
    held        int not null,
    by_name     text not null,
    at          timestamptz not null,
    finished_at timestamptz
);
create table request_retention_line (
    run_id     bigint not null references request_retention_run (id),
    request_id bigint not null references request (id),
    kind       text not null,
    closed_on  date not null,
    primary key (run_id, request_id, kind)
);
revoke update, delete on request_retention_line from ${applicationRole};
alter table request_rating alter column comment drop not null;
create index request_over on request (closed_on, id) where not open;
