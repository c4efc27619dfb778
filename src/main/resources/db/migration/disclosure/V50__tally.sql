-- How many items are public, by what lists and figures are narrowed to. Written with the items in the same transaction, as
-- differences that are added up when read and joined together at night: no publication waits for another one's row.
-- Can be counted anew from disclosure_public at any time (--recount).
create table disclosure_tally (
    organ_id    bigint not null,
    month       date not null,
    columns     bigint[] not null,
    field       text,
    on_site     boolean not null,
    shown_until date,
    items       bigint not null
);
create index disclosure_tally_by_organ on disclosure_tally (organ_id);
insert into disclosure_tally
select p.organ_id, date_trunc('month', p.first_published_at at time zone 'Asia/Shanghai')::date,
    array(select c.column_id from disclosure_public_column c where c.disclosure_id = p.id order by 1), p.field, p.on_site,
    p.shown_until, count(*)
from disclosure_public p group by 1, 2, 3, 4, 5, 6;

-- Documents of general effect are few among many.
create index disclosure_public_normative on disclosure_public (first_published_at) where normative;
-- The parts of the sitemap are found without reading the items.
create index disclosure_public_parts on disclosure_public (updated_at, id) include (shown_until) where on_site;
drop index disclosure_public_by_change;
