-- Reviews and suits about open information.
create table remedy_case (
    id           bigint generated always as identity primary key,
    organ_id     bigint not null,
    remedy_group text not null,
    case_number  text not null,
    about        text not null,
    received_on  date not null,
    result       text,
    ended_on     date,
    check ((result is null) = (ended_on is null))
);
create index remedy_case_by_organ on remedy_case (organ_id, received_on);
create index remedy_case_by_end on remedy_case (ended_on, received_on);
