-- Names of applicants are sealed like everything else that identifies them, and found by a keyed hash of the whole name. What an
-- earlier release kept in clear has no hash yet and is sealed at the next start. Erased: no name, and a hash that matches nothing.
alter table request add column applicant_hash text;
alter table request alter column applicant_name drop not null;
alter table request alter column representative drop not null;
drop index request_applicant;
create index request_applicant on request (organ_id, applicant_hash, arrived_on);
create index request_name_in_clear on request (id) where applicant_hash is null;
