create sequence disclosure_id;

-- A piece of government information: where the work on it is, and how it stands before the public.
create table disclosure (
    id                 bigint primary key,
    organ_id           bigint not null,
    stage              text not null,
    standing           text not null,
    index_number       text unique,
    path               text unique,
    first_published_at timestamptz,
    scheduled_for      timestamptz,
    express_edition    int,
    express_by         bigint,
    express_reason     text,
    mark               text,
    marked_on          date,
    marked_by          text,
    ending             text,
    ending_reason      text,
    ended_on           date,
    merged_into        bigint references disclosure (id),
    version            int not null,
    changed_at         timestamptz not null,
    check ((index_number is null) = (first_published_at is null) and (path is null) = (first_published_at is null)),
    check (standing = 'UNPUBLISHED' or first_published_at is not null),
    check ((stage = 'SCHEDULED') = (scheduled_for is not null)),
    check ((standing in ('WITHDRAWN', 'REMOVED')) = (ending is not null))
);
create index disclosure_by_stage on disclosure (stage, organ_id, changed_at desc, id desc);
create index disclosure_by_organ on disclosure (organ_id, changed_at desc, id desc);
create index disclosure_by_change on disclosure (changed_at desc, id desc);
create index disclosure_due on disclosure (scheduled_for) where stage = 'SCHEDULED';
create index disclosure_express on disclosure (organ_id) where express_edition is not null;

-- Its wordings. At most one in work (WORK) and one published last (PUBLISHED); older published ones are PAST.
create table disclosure_edition (
    disclosure_id bigint not null references disclosure (id),
    number        int not null,
    state         text not null check (state in ('WORK', 'PUBLISHED', 'PAST')),
    content       jsonb not null,
    title         text not null generated always as (content ->> 'title') stored,
    column_id     bigint generated always as ((content -> 'classification' ->> 'column')::bigint) stored,
    formed_on     text generated always as (content -> 'document' ->> 'formedOn') stored,
    authors       bigint[] not null,
    change_note   text not null,
    minor         boolean not null,
    changed_on    date,
    published_at  timestamptz,
    primary key (disclosure_id, number),
    check ((state = 'WORK') = (published_at is null))
);
create unique index disclosure_edition_one_in_work on disclosure_edition (disclosure_id) where state = 'WORK';
create unique index disclosure_edition_one_published on disclosure_edition (disclosure_id) where state = 'PUBLISHED';
create index disclosure_edition_titles on disclosure_edition using gin (title gin_trgm_ops) where state <> 'PAST';
create index disclosure_edition_authors on disclosure_edition using gin (authors) where state = 'WORK';

-- What was published stays as it was published; only its place in the row of editions may still change.
create function disclosure_edition_is_final() returns trigger language plpgsql as $$
declare
    -- generated columns follow the content and are not computed yet when this runs
    apart text[] := array['state', 'title', 'column_id', 'formed_on'];
begin
    if tg_op = 'DELETE' or new.state = 'WORK' or to_jsonb(new) - apart <> to_jsonb(old) - apart then
        raise exception 'edition % of disclosure % is published and final', old.number, old.disclosure_id;
    end if;
    return new;
end $$;
create trigger disclosure_edition_is_final before update or delete on disclosure_edition
    for each row when (old.published_at is not null) execute function disclosure_edition_is_final();

-- Its history, as staff see it.
create table disclosure_step (
    id            bigint generated always as identity primary key,
    disclosure_id bigint not null references disclosure (id),
    edition       int not null,
    act           text not null,
    stage         text not null,
    account_id    bigint,
    officer_name  text not null,
    taken_at      timestamptz not null,
    note          text not null,
    facts         jsonb not null
);
create index disclosure_step_by_item on disclosure_step (disclosure_id, id);
create function disclosure_step_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'the history of disclosure % is final', old.disclosure_id;
end $$;
create trigger disclosure_step_is_final before update or delete on disclosure_step
    for each row execute function disclosure_step_is_final();

-- One item explains another (解读).
create table disclosure_interpretation (
    explained_id  bigint not null references disclosure (id),
    explaining_id bigint not null references disclosure (id),
    linked_at     timestamptz not null,
    primary key (explained_id, explaining_id),
    check (explained_id <> explaining_id)
);
create index disclosure_interpretation_back on disclosure_interpretation (explaining_id);

-- Remarks of staff on an edition; never public.
create table disclosure_remark (
    id            bigint generated always as identity primary key,
    disclosure_id bigint not null references disclosure (id),
    edition       int not null,
    account_id    bigint not null,
    officer_name  text not null,
    written_at    timestamptz not null,
    text          text not null
);
create index disclosure_remark_by_item on disclosure_remark (disclosure_id, id);

-- What an officer typed and did not save yet; item 0 is the new one.
create table disclosure_autosave (
    account_id    bigint not null,
    disclosure_id bigint not null,
    version       int not null,
    form          jsonb not null,
    saved_at      timestamptz not null,
    primary key (account_id, disclosure_id)
);

-- Who has an item open for editing right now.
create table disclosure_presence (
    disclosure_id bigint not null,
    account_id    bigint not null,
    officer_name  text not null,
    seen_at       timestamptz not null,
    primary key (disclosure_id, account_id)
);

-- Addresses of the old site.
create table disclosure_legacy_url (
    url           text primary key,
    disclosure_id bigint not null references disclosure (id)
);
create index disclosure_legacy_url_by_item on disclosure_legacy_url (disclosure_id);

-- What the public sees: one row per item whose standing is PUBLISHED, kept in the transaction of the act itself.
-- Derived from the tables above and rebuilt from them at any time; nothing else is read by public pages.
create table disclosure_public (
    id                 bigint primary key references disclosure (id),
    edition            int not null,
    organ_id           bigint not null,
    organ_name         text not null,
    column_id          bigint not null,
    path               text not null unique,
    on_site            boolean not null,
    index_number       text not null,
    title              text not null,
    summary            text not null,
    document_number    text,
    formed_on          date,
    effective_on       date,
    void_on            date,
    mark               text,
    marked_on          date,
    theme              text,
    genre              text,
    field              text,
    normative          boolean not null,
    channels           text[] not null,
    has_attachments    boolean not null,
    shown_until        date,
    first_published_at timestamptz not null,
    updated_at         timestamptz not null,
    search             text not null
);
create index disclosure_public_newest on disclosure_public (first_published_at desc, id desc) where on_site;
create index disclosure_public_by_organ on disclosure_public (organ_id, first_published_at desc, id desc);
create index disclosure_public_by_change on disclosure_public (updated_at, id) where on_site;
create index disclosure_public_by_day on disclosure_public (first_published_at);
create index disclosure_public_by_number on disclosure_public (document_number) where document_number is not null;
create index disclosure_public_by_index on disclosure_public (index_number);
create index disclosure_public_words on disclosure_public using gin (search gin_trgm_ops);

-- The columns each of them stands in: its own and those that show it by reference.
create table disclosure_public_column (
    column_id          bigint not null,
    disclosure_id      bigint not null references disclosure_public (id) on delete cascade,
    organ_id           bigint not null,
    first_published_at timestamptz not null,
    on_site            boolean not null,
    shown_until        date,
    primary key (disclosure_id, column_id)
);
create index disclosure_public_column_newest
    on disclosure_public_column (column_id, first_published_at desc, disclosure_id desc);
create index disclosure_public_column_of_organ
    on disclosure_public_column (organ_id, column_id, first_published_at desc, disclosure_id desc);
