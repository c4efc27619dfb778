-- Each form once: the seed of its challenge is unique. What names or reaches a person is hashed or sealed.
create table request_submission (
    seed         text primary key,
    address_hash text not null,
    same_hash    text not null,
    number       text,
    receipt      text,
    at           timestamptz not null
);
create index request_submission_from on request_submission (address_hash, at);
create index request_submission_same on request_submission (same_hash, at);

create table request_wrong_code (
    id           bigint generated always as identity primary key,
    number       text not null,
    address_hash text not null,
    at           timestamptz not null
);
create index request_wrong_code_number on request_wrong_code (number, at);
create index request_wrong_code_from on request_wrong_code (address_hash, at);

create table request_enclosure (
    id         bigint generated always as identity primary key,
    request_id bigint not null references request (id),
    kind       text not null check (kind in ('IDENTITY', 'MATERIAL', 'CORRECTION')),
    name       text not null,
    media_type text not null,
    size       int not null,
    content    bytea not null,
    at         timestamptz not null
);
create index request_enclosure_of on request_enclosure (request_id, id);

create table request_message (
    id             bigint generated always as identity primary key,
    request_id     bigint not null references request (id),
    kind           text not null check (kind in ('MESSAGE', 'CORRECTION', 'COMPLAINT')),
    from_applicant boolean not null,
    text           text not null,
    by_name        text not null,
    at             timestamptz not null,
    answered       boolean not null default false
);
create index request_message_of on request_message (request_id, id);
create index request_message_unanswered on request_message (request_id) where from_applicant and not answered;

create table request_rating (
    request_id bigint primary key references request (id),
    stars      int not null check (stars between 1 and 5),
    comment    text not null,
    at         timestamptz not null
);

create table request_subscription (
    request_id bigint primary key references request (id),
    email      text not null,
    at         timestamptz not null
);

-- How often something already public ended the need for a request.
create table request_found (
    day      date not null,
    organ_id bigint not null,
    times    int not null,
    primary key (day, organ_id)
);
