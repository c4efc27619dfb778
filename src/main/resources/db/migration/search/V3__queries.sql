-- What was searched for, counted per day and nothing else: no reader, no time of day, no address. Words that look like personal
-- data are never written here.
create table search_query (
    day      date not null,
    words    text not null,
    times    int not null,
    found    bigint not null,
    primary key (day, words)
);
create index search_query_by_words on search_query (words, day);
