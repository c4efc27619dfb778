-- Words that should not go out as they are: misspellings, sensitive ones, wording fixed by norms.
create table disclosure_word (
    id         bigint generated always as identity primary key,
    word       text not null unique check (word <> '' and length(word) <= 40),
    kind       text not null check (kind in ('WRONG', 'SENSITIVE', 'POLITICAL')),
    suggestion text not null default '',
    severity   text not null check (severity in ('BLOCK', 'WARN', 'INFO')),
    note       text not null default '',
    unless     text[] not null default '{}',
    version    int not null default 0
);
create index disclosure_word_by_kind on disclosure_word (kind, word);

-- Terms other laws set instead of the 20 working days of 条例 §26.
create table disclosure_special_limit (
    id             bigint generated always as identity primary key,
    name           text not null,
    statutory_code text not null,
    title_words    text[] not null,
    length         int not null check (length > 0),
    unit           text not null check (unit in ('WORKING_DAYS', 'NATURAL_DAYS')),
    instrument     text,
    article        int,
    source         text not null,
    confirmed      boolean not null,
    check ((instrument is null) = (article is null))
);
insert into disclosure_special_limit
    (name, statutory_code, title_words, length, unit, instrument, article, source, confirmed) values
    ('政府和部门预算、决算', '20-07', '{预算,决算,调整预算}', 20, 'NATURAL_DAYS', '预算法', 14, '预算法第十四条，自批准或批复之日起', true),
    ('政府采购中标、成交结果', '20-09', '{中标,成交结果,成交公告}', 2, 'WORKING_DAYS', '政府采购法实施条例', 43,
        '政府采购法实施条例第四十三条，自供应商确定之日起', true),
    ('行政处罚决定', '20-06', '{处罚决定,处罚信息,行政处罚结果}', 7, 'WORKING_DAYS', null, null, '国办发〔2018〕118号', false),
    ('行政许可决定', '20-05', '{许可决定,许可结果,许可公示,准予许可}', 7, 'WORKING_DAYS', null, null, '国办发〔2018〕118号', false);

-- Near duplicates are looked for by title.
create index disclosure_public_title on disclosure_public using gin (title gin_trgm_ops);
