create table webhook_subscription (
    id          bigint generated always as identity primary key,
    name        text not null,
    address     text not null,
    secret      text not null,
    events      text not null,
    active      boolean not null default true,
    cursor      text,
    trouble     text,
    version     int not null default 0,
    created_at  timestamptz not null
);

-- A delivery keeps its body as it was first sent, so that every try is the same.
create table webhook_delivery (
    id              bigint generated always as identity primary key,
    subscription_id bigint not null references webhook_subscription (id) on delete cascade,
    event           text not null,
    item            bigint,
    body            text not null,
    state           text not null default 'WAITING',
    tries           int not null default 0,
    next_try_at     timestamptz,
    answer          int,
    trouble         text,
    created_at      timestamptz not null,
    finished_at     timestamptz
);
create index webhook_delivery_due on webhook_delivery (next_try_at) where state = 'WAITING';
create index webhook_delivery_of on webhook_delivery (subscription_id, id desc);
