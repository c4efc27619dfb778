create table organ (
    id           bigint generated always as identity primary key,
    parent_id    bigint references organ (id),
    kind         text not null,
    code         text not null,
    slug         text not null unique check (slug ~ '^[a-z][a-z0-9]*$'),
    name         text not null,
    short_name   text not null,
    verified     boolean not null,
    discloses    boolean not null,
    since        date not null,
    closed_on    date,
    successor_id bigint references organ (id),
    position     int not null,
    credit_code  text not null default '',
    version      int not null default 0
);
create index organ_by_parent on organ (parent_id, position);
create unique index organ_code on organ (code) where code <> '';

-- Every name an organ ever had; what it issued then keeps that name.
create table organ_name (
    organ_id   bigint not null references organ (id),
    name       text not null,
    from_day   date not null,
    basis      text not null default '',
    primary key (organ_id, from_day)
);

create table organ_disclosure_unit (
    organ_id bigint primary key references organ (id),
    name     text not null,
    address  text not null,
    hours    text not null,
    phone    text not null,
    fax      text not null,
    internet text not null,
    changed_at timestamptz not null default now()
);

create table organ_disclosure_officer (
    id        bigint generated always as identity primary key,
    organ_id  bigint not null references organ (id),
    name      text not null,
    duty      text not null,
    full_time boolean not null,
    phone     text not null,
    since     date not null,
    until     date
);
create index organ_disclosure_officer_by_organ on organ_disclosure_officer (organ_id);

create table organ_history (
    id       bigint generated always as identity primary key,
    organ_id bigint not null references organ (id),
    on_day   date not null,
    kind     text not null,
    detail   text not null,
    basis    text not null
);
create index organ_history_by_organ on organ_history (organ_id, on_day desc);
