create table account (
    id                   bigint generated always as identity primary key,
    login                text not null unique check (login = lower(login)),
    name                 text not null,
    organ_id             bigint not null,
    locked               boolean not null default false,
    password_hash        text not null,
    password_changed_at  timestamptz not null,
    must_change_password boolean not null,
    second_factor        text,
    second_factor_step   bigint not null default 0,
    last_signed_in_at    timestamptz,
    last_signed_in_from  text,
    -- The one before, which is what an officer wants to compare with memory.
    previous_sign_in_at   timestamptz,
    previous_sign_in_from text,
    registered_at        timestamptz not null,
    version              int not null default 0
);
create index account_by_organ on account (organ_id, login);

create table account_role (
    account_id bigint not null references account (id),
    role       text not null,
    organ_id   bigint not null,
    primary key (account_id, role, organ_id)
);

-- The last few, so that a password is not taken up again too soon.
create table account_past_password (
    account_id  bigint not null references account (id),
    hash        text not null,
    replaced_at timestamptz not null
);
create index account_past_password_newest on account_past_password (account_id, replaced_at desc);

-- Each is good for one sign-in without the second device.
create table account_recovery_code (
    account_id bigint not null references account (id),
    hash       text not null,
    primary key (account_id, hash)
);

-- Kept by login, not by account: a login that does not exist is suspended just like one that does.
create table sign_in_tally (
    login           text primary key,
    failures        int not null,
    last_failed_at  timestamptz not null,
    suspended_until timestamptz
);
create index sign_in_tally_age on sign_in_tally (last_failed_at);
