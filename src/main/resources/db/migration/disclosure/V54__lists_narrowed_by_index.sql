-- What a list is narrowed by stands with the column, so that an index tells which items are in it without reading them.
alter table disclosure_public_column add column theme text, add column genre text, add column field text,
    add column has_attachments boolean not null default false;
drop index disclosure_public_column_newest;
drop index disclosure_public_column_of_organ;
update disclosure_public_column c
set theme = p.theme, genre = p.genre, field = p.field, has_attachments = p.has_attachments
from disclosure_public p where p.id = c.disclosure_id;
create index disclosure_public_column_newest
    on disclosure_public_column (column_id, first_published_at desc, disclosure_id desc)
    include (on_site, shown_until, theme, genre, field, has_attachments);
create index disclosure_public_column_of_organ
    on disclosure_public_column (organ_id, column_id, first_published_at desc, disclosure_id desc)
    include (on_site, shown_until, theme, genre, field, has_attachments);
-- Where no column is asked for; a theme is rare enough among all items to be looked for by itself.
create index disclosure_public_by_theme
    on disclosure_public (theme, organ_id, first_published_at desc, id desc) include (shown_until) where on_site;
