-- A change of the word book is told to every instance like any other.
alter table search_change drop constraint search_change_kind_check;
alter table search_change add constraint search_change_kind_check
    check (kind in ('ITEM', 'GUIDE', 'ORGAN', 'COLUMN', 'WORDS'));
