-- The key itself is shown once and never kept; what is kept recognises it.
create table opendata_api_key (
    id           bigint generated always as identity primary key,
    name         text not null,
    digest       text not null unique,
    opening      text not null,
    scopes       text not null,
    per_minute   int not null,
    expires_on   date not null,
    issued_at    timestamptz not null,
    last_used_at timestamptz,
    revoked_at   timestamptz
);
