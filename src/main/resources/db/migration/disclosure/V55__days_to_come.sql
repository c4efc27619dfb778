-- What a day alone will change is looked through at every midnight and start: the few items that have such a day.
create index disclosure_public_until on disclosure_public (shown_until, id) where on_site and shown_until is not null;
create index disclosure_public_void on disclosure_public (void_on, id) where on_site and void_on is not null;
create index disclosure_public_marked on disclosure_public (marked_on, id) where on_site and marked_on is not null;
