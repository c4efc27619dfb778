-- What the bytes are; the bytes themselves stand in the file folder under their hash.
create table file_content (
    sha256      text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    size        bigint not null,
    media_type  text not null,
    text        text not null,
    text_state  text not null,
    hidden_data jsonb not null,
    scanned_by  text not null,
    stored_at   timestamptz not null,
    verified_at timestamptz,
    intact      boolean not null default true
);
create index file_content_by_verification on file_content (verified_at nulls first);

-- A name for a content; several names may share one.
create table file (
    id        bigint generated always as identity primary key,
    name      text not null,
    sha256    text not null references file_content (sha256),
    stored_at timestamptz not null,
    unique (sha256, name)
);
