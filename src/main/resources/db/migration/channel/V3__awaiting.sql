-- What still waits for a delivery is little, however many items there are; the workbench counts it.
create index if not exists channel_item_awaiting_by_organ on channel_item (organ_id) where not withdrawn and not planned <@ kinds;
