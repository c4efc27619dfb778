-- Searches somebody wants to be told about by e-mail. The address is sealed; its hash only keeps one address from being asked to
-- confirm without end. The token is the only way in: whoever has the letters has it.
create table search_subscription (
    id           bigint generated always as identity primary key,
    address      text not null,
    address_hash text not null,
    token_hash   text not null unique,
    token        text not null,
    query        jsonb not null,
    label        text not null,
    confirmed    boolean not null default false,
    asked_at     timestamptz not null,
    told_until   timestamptz not null
);
create index search_subscription_by_address on search_subscription (address_hash, asked_at);
