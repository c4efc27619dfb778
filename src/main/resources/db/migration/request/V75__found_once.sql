-- A form that said "found it" counts once. Its seed is drawn at random and belongs to nobody; forgotten after a day.
create table request_found_form (
    seed_hash text primary key,
    at        timestamptz not null
);
create index request_found_form_old on request_found_form (at);
