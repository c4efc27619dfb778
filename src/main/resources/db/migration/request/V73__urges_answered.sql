-- 督办单: what the unit answered to it.
alter table request_urge add column answer text;
alter table request_urge add column answered_name text;
alter table request_urge add column answered_at timestamptz;
create index request_urge_unanswered on request_urge (answer_by) where answer is null;
