-- Forgiving, because it stood here as number 3 for an hour of development.
-- The route of review an edition was sent on with, and who passed it in the unit so far.
alter table disclosure add column if not exists review jsonb;

-- Which rounds of review hold where (审核流程); without a rule the standard ones.
create table if not exists disclosure_review_route (
    id          bigint generated always as identity primary key,
    organ_id    bigint,
    column_id   bigint,
    unit_rounds text[] not null check (cardinality(unit_rounds) between 1 and 5),
    secrecy     text not null,
    disclosure  text not null,
    version     int not null,
    unique nulls not distinct (organ_id, column_id)
);
