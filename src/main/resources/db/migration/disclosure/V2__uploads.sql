-- Files uploaded for an item while it is written, referred to by its text or not yet.
create table disclosure_upload (
    disclosure_id bigint not null references disclosure (id),
    file_id       bigint not null,
    primary key (disclosure_id, file_id)
);
