create table audit_entry (
    id            bigint primary key,
    at            timestamptz not null,
    login         text not null,
    organ_id      bigint,
    address       text,
    deed          text not null,
    subject_type  text not null,
    subject_id    text not null,
    basis         text not null,
    reason        text,
    facts         jsonb not null,
    previous_hash char(64) not null,
    hash          char(64) not null
);
create index audit_entry_at on audit_entry (at);
create index audit_entry_login on audit_entry (login, id);
create index audit_entry_organ on audit_entry (organ_id, id);
create index audit_entry_deed on audit_entry (deed, id);
create index audit_entry_subject on audit_entry (subject_type, subject_id, id);
create index audit_entry_address on audit_entry (address, id);

-- Once by rights, for the application, and once by trigger, for everyone including the owner.
revoke update, delete, truncate on audit_entry from ${applicationRole};

create function audit_entry_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'the trail is append-only: % refused', tg_op using errcode = 'insufficient_privilege';
end $$;

create trigger audit_entry_no_change before update or delete on audit_entry
    for each row execute function audit_entry_is_final();
create trigger audit_entry_no_truncate before truncate on audit_entry
    for each statement execute function audit_entry_is_final();
