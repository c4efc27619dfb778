-- An organ may word a document in its own way; 0 is the wording for the whole county.
alter table request_paper_template add column organ_id bigint not null default 0;
alter table request_paper_template drop constraint request_paper_template_pkey;
alter table request_paper_template add primary key (organ_id, kind, edition);
-- An organ that wants the county's wording again; the row that says so is an edition like any other.
alter table request_paper_template add column follows_county boolean not null default false;
