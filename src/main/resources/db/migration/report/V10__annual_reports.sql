-- Annual reports of ours. An edition is a row; what was signed is kept in report_cell and report_figure and never changes.
create table report_annual (
    id            bigint generated always as identity primary key,
    organ_id      bigint not null,
    year          int not null check (year between 2000 and 2999),
    edition       int not null,
    form          text not null,
    scope         text not null,
    stage         text not null,
    preamble      text not null,
    chapters      text[] not null,
    explanations  jsonb not null default '{}',
    reason        text not null default '',
    remark        text not null default '',
    author        bigint not null,
    signed_by     text,
    signed_at     timestamptz,
    published_at  timestamptz,
    disclosure_id bigint,
    url           text,
    version       int not null default 1,
    unique (organ_id, year, edition),
    check ((signed_by is null) = (signed_at is null)),
    check ((stage in ('SIGNED', 'PUBLISHED')) = (signed_at is not null)),
    check ((stage = 'PUBLISHED') = (published_at is not null))
);
create index report_annual_by_year on report_annual (year, organ_id, edition desc);

create table report_cell (
    report_id bigint not null references report_annual,
    cell      text not null,
    number    numeric not null,
    primary key (report_id, cell)
);

create table report_figure (
    report_id   bigint not null references report_annual,
    place       int not null,
    metric      text not null,
    organ_id    bigint,
    from_day    date not null,
    to_day      date not null,
    dimensions  jsonb not null,
    value       bigint not null,
    label       text not null,
    along       text not null,
    fingerprint text not null,
    records     jsonb not null,
    primary key (report_id, place)
);

-- What was signed stays as it was signed; the application cannot change it.
revoke update, delete, truncate on report_cell from ${applicationRole};
revoke update, delete, truncate on report_figure from ${applicationRole};
