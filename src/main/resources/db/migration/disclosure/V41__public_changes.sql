-- The latest change of each item that is or was public on the site, in the order of transactions: what neighbours copy us by.
create table disclosure_public_change (
    disclosure_id bigint primary key,
    txid          xid8 not null default pg_current_xact_id(),
    changed_at    timestamptz not null
);
create index disclosure_public_change_in_order on disclosure_public_change (txid, disclosure_id);

insert into disclosure_public_change (disclosure_id, changed_at)
select id, updated_at from disclosure_public where on_site
union all
select d.id, d.changed_at from disclosure d
join disclosure_edition e on e.disclosure_id = d.id and e.state = 'PUBLISHED' and jsonb_exists(e.content -> 'channels', 'SITE')
where d.standing in ('WITHDRAWN', 'REMOVED');
