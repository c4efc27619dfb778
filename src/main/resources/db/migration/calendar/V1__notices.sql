-- A notice that fixes days of a year, with what it says about each of them.
create table calendar_notice (
    id             bigint generated always as identity primary key,
    calendar       text not null check (calendar ~ '^[A-Z]{2,8}$'),
    year           int not null check (year between 1990 and 2200),
    number         text not null,
    issued_on      date not null,
    number_checked boolean not null,
    note           text not null default '',
    version        int not null default 0,
    unique (calendar, number)
);
create index calendar_notice_by_year on calendar_notice (calendar, year);

create table calendar_day (
    notice_id bigint not null references calendar_notice (id) on delete cascade,
    day       date not null,
    ruling    text not null check (ruling in ('REST', 'WORK')),
    holiday   text not null,
    primary key (notice_id, day)
);
create index calendar_day_by_day on calendar_day (day);

-- What our data file has already given, so that a notice somebody removed does not come back at the next start.
create table calendar_given (
    calendar text not null,
    number   text not null,
    primary key (calendar, number)
);
