-- Concrete accounts, papers, boards and screens through which the county's information goes out.
create table channel_outlet (
    id        bigint generated always as identity primary key,
    kind      text not null,
    name      text not null,
    account   text not null default '',
    organ_id  bigint not null,
    immediate boolean not null,
    opened_on date not null,
    closed_on date,
    note      text not null default '',
    version   int not null default 0,
    check (closed_on is null or closed_on >= opened_on)
);
create index channel_outlet_by_organ on channel_outlet (organ_id, kind);

-- The facts of a published item that figures are narrowed by, copied from its publication so that counting needs no other
-- module's tables. kinds is derived from the deliveries that stand and may be rebuilt from them at any time.
create table channel_item (
    disclosure_id      bigint primary key,
    organ_id           bigint not null,
    column_ids         bigint[] not null,
    field              text,
    planned            text[] not null,
    kinds              text[] not null default '{}',
    first_published_at timestamptz not null,
    first_published_on date not null,
    withdrawn          boolean not null default false
);
create index channel_item_by_day on channel_item (first_published_on, disclosure_id) where not withdrawn;
create index channel_item_by_organ on channel_item (organ_id, first_published_on, disclosure_id);
create index channel_item_awaiting on channel_item (first_published_on, disclosure_id) where not planned <@ kinds;

create table channel_delivery (
    id            bigint generated always as identity primary key,
    disclosure_id bigint not null references channel_item (disclosure_id),
    kind          text not null,
    outlet_id     bigint references channel_outlet (id),
    delivered_on  date not null,
    recorded_by   text not null,
    recorded_at   timestamptz not null,
    url           text not null default '',
    note          text not null default '',
    struck_reason text
);
create unique index channel_delivery_once on channel_delivery (disclosure_id, kind, outlet_id) nulls not distinct
    where struck_reason is null;
create index channel_delivery_by_item on channel_delivery (disclosure_id);
