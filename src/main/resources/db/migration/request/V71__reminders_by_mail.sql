-- A term given to others (a third party, the applicant) that ran out is reminded of as well.
alter table request_reminder drop constraint request_reminder_kind_check;
alter table request_reminder add constraint request_reminder_kind_check
    check (kind in ('DUE_SOON', 'OVERDUE', 'ESCALATED', 'WAIT_ENDED'));
create index request_waiting_for on request (waits_until) where open and waits_until is not null;

-- Each question to a section is reminded of once.
alter table request_note add column reminded_at timestamptz;
