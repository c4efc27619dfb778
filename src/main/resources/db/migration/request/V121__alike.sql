-- Requests for the same information, handled side by side; each keeps its own term and reply. The smaller number stands first.
create table request_alike (
    first_id   bigint not null references request (id),
    second_id  bigint not null references request (id),
    by_account bigint,
    by_name    text not null,
    at         timestamptz not null,
    primary key (first_id, second_id),
    check (first_id < second_id)
);
create index request_alike_second on request_alike (second_id);
