-- Who may see the item before it is published, besides its authors; null: everyone whose role allows it.
alter table disclosure add column circle bigint[];
-- By when somebody should look whether what was published still holds.
alter table disclosure add column look_again_on date;
create index disclosure_look_again on disclosure (look_again_on) where look_again_on is not null;
