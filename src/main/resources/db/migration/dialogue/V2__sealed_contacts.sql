-- How to reach a reader is kept sealed (org.gongkai.secret); nothing where the reader gave none. What stood here in clear cannot
-- be sealed by the database and is not kept on.
alter table dialogue_correction alter column contact drop default;
alter table dialogue_correction alter column contact drop not null;
update dialogue_correction set contact = null;
comment on column dialogue_correction.contact is 'sealed';
