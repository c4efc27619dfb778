-- Secret addresses under which the edition in work may be looked at before it is public. Only the hash of the secret is kept.
create table disclosure_preview (
    id            bigint generated always as identity primary key,
    disclosure_id bigint not null references disclosure (id),
    secret_hash   text not null unique,
    account_id    bigint not null,
    officer_name  text not null,
    made_at       timestamptz not null,
    until         timestamptz not null,
    revoked_at    timestamptz
);
create index disclosure_preview_by_item on disclosure_preview (disclosure_id) where revoked_at is null;
