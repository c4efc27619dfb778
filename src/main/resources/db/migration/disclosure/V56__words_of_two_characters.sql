-- An index of three characters finds no word of two, and most words are; with every character twice it does.
create index disclosure_edition_pairs on disclosure_edition
    using gin (regexp_replace(title, '(.)', '\1\1', 'g') gin_trgm_ops) where state <> 'PAST';
drop index disclosure_edition_titles;
