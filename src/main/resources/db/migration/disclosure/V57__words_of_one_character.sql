-- With every character three times the index finds a single one too.
create index disclosure_edition_characters on disclosure_edition
    using gin (regexp_replace(title, '(.)', '\1\1\1', 'g') gin_trgm_ops) where state <> 'PAST';
drop index disclosure_edition_pairs;
