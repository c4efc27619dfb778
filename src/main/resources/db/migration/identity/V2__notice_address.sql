-- Where an officer wants reminders to go, sealed; null for none.
alter table account add column notice_address text;
