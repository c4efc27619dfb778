-- When something last changed in a month of first publication, be it gone since: the parts of the sitemap.
alter table disclosure_public_change add column month date;
update disclosure_public_change c
set month = date_trunc('month', d.first_published_at at time zone 'Asia/Shanghai')::date
from disclosure d where d.id = c.disclosure_id;
alter table disclosure_public_change alter column month set not null;
create index disclosure_public_change_of_month on disclosure_public_change (month, changed_at, disclosure_id);
