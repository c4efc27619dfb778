create table catalogue_column (
    id              bigint generated always as identity primary key,
    parent_id       bigint references catalogue_column (id),
    slug            text not null unique check (slug ~ '^[a-z][a-z0-9]*$'),
    name            text not null,
    block           text not null,
    kind            text not null,
    statutory_codes text[] not null default '{}',
    applies_to      text[] not null default '{}',
    only_for        bigint,
    description     text not null,
    keywords        text not null,
    column_type     text not null,
    hidden          boolean not null default false,
    position        int not null,
    link            text,
    page_size       int not null check (page_size between 5 and 100),
    merged_into     bigint references catalogue_column (id),
    version         int not null default 0
);
create index catalogue_column_by_parent on catalogue_column (parent_id, position);

-- Every address a column ever had. A slug is never given to another column, so old links keep their meaning.
create table catalogue_column_slug (
    slug      text primary key,
    column_id bigint not null references catalogue_column (id),
    given_at  timestamptz not null default now()
);

create table catalogue_term (
    vocabulary text not null,
    code       text not null check (code ~ '^[a-z0-9][a-z0-9-]*$'),
    name       text not null,
    position   int not null,
    retired    boolean not null default false,
    version    int not null default 0,
    primary key (vocabulary, code)
);

-- The pattern in force is the newest row; older rows tell how earlier numbers were made.
create table catalogue_index_pattern (
    id       bigint generated always as identity primary key,
    template text not null,
    set_at   timestamptz not null default now()
);
insert into catalogue_index_pattern (template) values ('{organ9}/{yyyy}-{n:5}');

-- organ_id 0 counts for the whole site, when the pattern names no organ.
create table catalogue_index_serial (
    organ_id bigint not null,
    year     int not null,
    last     int not null,
    primary key (organ_id, year)
);

-- Every number ever given or claimed; rows are never removed.
create table catalogue_index_number (
    value text primary key
);
revoke update, delete, truncate on catalogue_index_number from ${applicationRole};

-- An edition without a day of publication is the draft; earlier editions are kept, not listed.
create table catalogue_guide (
    organ_id       bigint not null,
    edition        int not null,
    classification text not null,
    arrangement    text not null,
    access         text not null,
    unit_name      text not null,
    address        text not null,
    hours          text not null,
    phone          text not null,
    fax            text not null,
    internet       text not null,
    procedure      text not null,
    fees           text not null,
    remedies       text not null,
    supervision    text not null,
    published_on   date,
    reviewed_on    date,
    version        int not null,
    primary key (organ_id, edition)
);
create unique index catalogue_guide_draft on catalogue_guide (organ_id) where published_on is null;
