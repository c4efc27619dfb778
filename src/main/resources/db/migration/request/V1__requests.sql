create sequence request_id;

-- A request for information. What happened to it is in request_event; columns from stage on can be counted anew at any time.
create table request (
    id                  bigint primary key,
    number              text not null unique,
    organ_id            bigint not null,
    year                int not null,
    serial              int not null,
    kind                text not null,
    parent_id           bigint references request (id),
    channel             text not null,
    arrived_on          date not null,
    signed_on           date,
    confirmed_on        date,
    mail_number         text not null,
    applicant_kind      text not null,
    applicant_name      text not null,
    representative      text not null,
    reads_with_difficulty boolean not null,
    content             text not null,
    title               text not null,
    form                text not null,
    delivery            text not null,
    query_code_hash     text not null,
    handler_id          bigint,
    handler_name        text,
    proposed_days       int,
    proposed_reason     text,
    proposed_by         bigint,
    proposed_by_name    text,
    proposed_at         timestamptz,
    outcome             text,
    version             int not null,
    changed_at          timestamptz not null,
    stage               text not null,
    open                boolean not null,
    received_on         date,
    counts_from         date,
    due_on              date,
    waits_until         date,
    extended            boolean not null,
    corrected           boolean not null,
    closed_on           date,
    used_days           int,
    late                boolean not null,
    unique (organ_id, year, serial),
    check ((handler_id is null) = (handler_name is null)),
    check ((proposed_days is null) = (proposed_at is null)),
    check (open or closed_on is not null)
);
-- The inbox: what must be answered first stands first; what waits for the applicant stands last.
create index request_open on request (organ_id, (coalesce(due_on, date '9999-12-31')), id) where open;
create index request_open_everywhere on request ((coalesce(due_on, date '9999-12-31')), id) where open;
create index request_open_of_handler on request (handler_id, (coalesce(due_on, date '9999-12-31')), id) where open;
create index request_all on request (organ_id, id desc);
create index request_received on request (received_on, organ_id) where kind = 'DISCLOSURE';
create index request_closed on request (closed_on, organ_id) where kind = 'DISCLOSURE';
create index request_applicant on request (organ_id, applicant_name, received_on);
create index request_children on request (parent_id) where parent_id is not null;

-- What identifies and reaches the applicant, sealed; erased when its time is over.
create table request_person (
    request_id  bigint primary key references request (id),
    particulars text
);

-- What happened, in order. Never changed.
create table request_event (
    request_id   bigint not null references request (id),
    number       int not null,
    kind         text not null,
    on_day       date not null,
    received_on  date,
    working_days int,
    approved_by  text,
    party        text,
    due_on       date,
    note         text not null,
    details      jsonb not null,
    by_account   bigint,
    by_name      text not null,
    at           timestamptz not null,
    primary key (request_id, number)
);
create index request_event_by_kind on request_event (kind, on_day);
revoke update, delete on request_event from ${applicationRole};

create table request_serial (
    organ_id bigint not null,
    year     int not null,
    last     int not null,
    primary key (organ_id, year)
);
