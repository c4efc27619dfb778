-- Standard catalogues of what a field wants published (公开事项标准目录), in the words of the catalogue.
create table catalogue_standard (
    id        bigint generated always as identity primary key,
    field     text not null,
    first     text not null,
    second    text not null,
    third     text not null,
    content   text not null,
    basis     text not null,
    term      text not null,
    owner     text not null,
    channels  text not null,
    audience  text not null,
    manner    text not null,
    level     text not null,
    position  int not null,
    column_id bigint references catalogue_column (id),
    version   int not null default 0,
    unique (field, first, second, third)
);
