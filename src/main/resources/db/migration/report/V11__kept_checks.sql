-- Results of checks that somebody asked to keep, under a secret whose hash alone is known here, until their last day.
create table report_check_kept (
    id          bigint generated always as identity primary key,
    secret_hash text not null unique,
    content     bytea not null,
    until       date not null
);
create index report_check_kept_until on report_check_kept (until);
