-- What trays, board and figures count of many thousand cases stands in an index, so that no case is read for it.
create index request_at_work on request (organ_id, (coalesce(due_on, date '9999-12-31')), id)
    include (due_on, stage, waits_until, handler_id, proposed_days, kind, received_on) where open;
drop index request_open;
create index request_oldest on request (organ_id, arrived_on, id) where open;
create index request_finished on request (closed_on, organ_id)
    include (outcome, late, extended, corrected, used_days, open, received_on) where kind = 'DISCLOSURE';
drop index request_closed;
-- Looked at once more after the reply: 条例 §44 and §18.
create index request_given on request (organ_id, closed_on, id)
    where not open and kind = 'DISCLOSURE' and outcome in ('A', 'B');
create index request_refused on request (organ_id, closed_on, id)
    where not open and kind = 'DISCLOSURE' and outcome in ('B', 'C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7');
