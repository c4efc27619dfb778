-- A scan of the letter a request came in is kept like what applicants enclose: sealed.
alter table request_enclosure drop constraint request_enclosure_kind_check;
alter table request_enclosure add constraint request_enclosure_kind_check
    check (kind in ('IDENTITY', 'LETTER', 'MATERIAL', 'CORRECTION'));
