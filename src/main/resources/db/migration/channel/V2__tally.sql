-- How many items went by which channels, as differences that are added up when read and joined together at night, so that
-- nobody waits for another's row. Follows the items by triggers: whoever changes them, in whatever order, both stay equal.
create table channel_tally (
    organ_id   bigint not null,
    month      date not null,
    column_ids bigint[] not null,
    field      text,
    kinds      text[] not null,
    items      bigint not null
);
create index channel_tally_by_organ on channel_tally (organ_id);
insert into channel_tally
select organ_id, date_trunc('month', first_published_on)::date, column_ids, field, kinds, count(*)
from channel_item where not withdrawn group by 1, 2, 3, 4, 5;

create function channel_tally_follows() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into channel_tally
        select organ_id, date_trunc('month', first_published_on)::date, column_ids, field, kinds, count(*)
        from fresh where not withdrawn group by 1, 2, 3, 4, 5;
    elsif tg_op = 'DELETE' then
        insert into channel_tally
        select organ_id, date_trunc('month', first_published_on)::date, column_ids, field, kinds, -count(*)
        from former where not withdrawn group by 1, 2, 3, 4, 5;
    else
        insert into channel_tally
        select organ_id, date_trunc('month', first_published_on)::date, column_ids, field, kinds, sum(n)
        from (select *, 1 n from fresh union all select *, -1 n from former) changed
        where not withdrawn group by 1, 2, 3, 4, 5 having sum(n) <> 0;
    end if;
    return null;
end $$;
create trigger channel_tally_follows_insert after insert on channel_item
    referencing new table as fresh for each statement execute function channel_tally_follows();
create trigger channel_tally_follows_update after update on channel_item
    referencing old table as former new table as fresh for each statement execute function channel_tally_follows();
create trigger channel_tally_follows_delete after delete on channel_item
    referencing old table as former for each statement execute function channel_tally_follows();
