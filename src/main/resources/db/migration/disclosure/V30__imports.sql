create table disclosure_import (
    id             bigint generated always as identity primary key,
    organ_id       bigint not null,
    account_id     bigint not null,
    file_id        bigint not null,
    file_name      text not null,
    archives       bigint[] not null,
    default_organ  bigint,
    default_column bigint,
    ignored        text not null,
    stage          text not null,
    mode           text,
    failure        text not null default '',
    created_at     timestamptz not null,
    ended_at       timestamptz
);
create index disclosure_import_by_stage on disclosure_import (stage, id);

create table disclosure_import_row (
    import_id     bigint not null references disclosure_import (id),
    number        int not null,
    fields        jsonb not null,
    state         text not null,
    problems      jsonb not null,
    attachments   bigint[] not null default '{}',
    body          text,
    disclosure_id bigint,
    primary key (import_id, number)
);
create index disclosure_import_row_by_state on disclosure_import_row (import_id, state, number);

-- Apart from the import itself, whose row is locked while its rows are being entered.
create table disclosure_import_signal (
    import_id bigint primary key references disclosure_import (id),
    done      int not null default 0,
    cancelled boolean not null default false
);
