-- Talks by telephone, at the counter or by letter stand in the conversation with the day on which they took place.
alter table request_message
    add column way           text not null default 'ONLINE' check (way in ('ONLINE', 'PHONE', 'COUNTER', 'POST')),
    add column took_place_on date,
    add constraint request_message_contact_has_its_day check ((way = 'ONLINE') = (took_place_on is null));
alter table request_enclosure drop constraint request_enclosure_kind_check;
alter table request_enclosure add constraint request_enclosure_kind_check
    check (kind in ('IDENTITY', 'LETTER', 'MATERIAL', 'CORRECTION', 'CONTACT'));
