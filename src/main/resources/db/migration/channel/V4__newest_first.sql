-- The list of all items, withdrawn ones among them, from the newest or the oldest.
create index channel_item_newest on channel_item (first_published_on, disclosure_id);
