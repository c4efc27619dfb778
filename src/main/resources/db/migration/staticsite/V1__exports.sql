-- One row per folder the site is exported to. "next" is a release being written; it is taken up again after a crash.
create table staticsite_export (
    folder      text primary key,
    current     text,
    next        text,
    cursor      text,
    frame       bigint not null default 0,
    begun_at    timestamptz,
    finished_at timestamptz,
    written     bigint not null default 0,
    trouble     text
);

-- The addresses an export knows. Without a status they are still to be fetched: the queue of a run, and what makes it
-- resumable. The items a page names tell which pages change with an item.
create table staticsite_page (
    folder  text not null,
    address text not null,
    ask     text not null,
    kind    text not null,
    item    bigint,
    organ   text,
    depth   int not null default 0,
    spreads boolean not null default false,
    status  int,
    target  text,
    items   bigint[] not null default '{}',
    primary key (folder, address)
);
create index staticsite_page_waiting on staticsite_page (folder, address) where status is null;
create index staticsite_page_by_item on staticsite_page (item) where item is not null;
create index staticsite_page_naming on staticsite_page using gin (items);

-- Counts acts that change the frame of many pages.
create table staticsite_frame (changes bigint not null);
insert into staticsite_frame values (0);
