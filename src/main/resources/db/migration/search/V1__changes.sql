-- What may have changed for the public, written in the transaction of each act and followed by the full-text index of every
-- instance. Only records that something changed; what is public is read anew when the change is followed.
create table search_change (
    txid     xid8 not null default pg_current_xact_id(),
    kind     text not null check (kind in ('ITEM', 'GUIDE', 'ORGAN', 'COLUMN')),
    ref      bigint not null,
    noted_at timestamptz not null
);
create index search_change_by_transaction on search_change (txid);
create index search_change_by_time on search_change using brin (noted_at);

-- One row. An index knows by the identity that it belongs to this database.
create table search_state (
    only_one         boolean primary key default true check (only_one),
    identity         uuid not null default gen_random_uuid(),
    forgotten_before timestamptz
);
insert into search_state default values;
