-- Staff look for a document number also among what is in work or withdrawn.
create index disclosure_edition_numbers on disclosure_edition ((content -> 'document' ->> 'number')) where state <> 'PAST';
