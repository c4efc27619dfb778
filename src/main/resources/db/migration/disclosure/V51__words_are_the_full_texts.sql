-- Words are looked for in the full-text index, by the same rules everywhere; two characters never could use trigrams.
drop index disclosure_public_words;
alter table disclosure_public drop column search;
