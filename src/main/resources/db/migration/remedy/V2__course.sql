-- What a case needs on its way: terms, answer, result as it was said, order to redo. Complaints stand in the same register but
-- in no table of the annual report.
alter table remedy_case
    add column procedure   text not null default 'ORDINARY',
    add column challenge   text not null default 'OTHER',
    add column authority   text not null default '',
    add column instance    int not null default 1 check (instance between 1 and 3),
    add column decided_on  date,
    add column answered_on date,
    add column raw_result  text not null default '',
    add column redo_days   int,
    add column redone_on   date,
    add column note        text not null default '',
    add column version     int not null default 0;
create index remedy_case_open on remedy_case (organ_id, id) where ended_on is null;

-- How what a decision says maps to the columns of the official table; the county may correct it.
create table remedy_result_name (
    track  text not null check (track in ('REVIEW', 'SUIT')),
    name   text not null,
    result text not null check (result in ('UPHELD', 'CORRECTED', 'OTHER')),
    primary key (track, name)
);
insert into remedy_result_name (track, name, result) values
    ('REVIEW', '维持', 'UPHELD'), ('REVIEW', '驳回复议请求', 'UPHELD'),
    ('REVIEW', '撤销', 'CORRECTED'), ('REVIEW', '部分撤销', 'CORRECTED'), ('REVIEW', '变更', 'CORRECTED'),
    ('REVIEW', '确认违法', 'CORRECTED'), ('REVIEW', '确认无效', 'CORRECTED'), ('REVIEW', '责令履行', 'CORRECTED'),
    ('REVIEW', '不予受理', 'OTHER'), ('REVIEW', '驳回申请', 'OTHER'), ('REVIEW', '终止', 'OTHER'),
    ('REVIEW', '调解', 'OTHER'), ('REVIEW', '和解撤回', 'OTHER'),
    ('SUIT', '驳回诉讼请求', 'UPHELD'),
    ('SUIT', '撤销', 'CORRECTED'), ('SUIT', '部分撤销', 'CORRECTED'), ('SUIT', '变更', 'CORRECTED'),
    ('SUIT', '确认违法', 'CORRECTED'), ('SUIT', '确认无效', 'CORRECTED'), ('SUIT', '责令重新答复', 'CORRECTED'),
    ('SUIT', '裁定不予立案', 'OTHER'), ('SUIT', '裁定驳回起诉', 'OTHER'), ('SUIT', '撤诉', 'OTHER'),
    ('SUIT', '终结', 'OTHER'), ('SUIT', '移送', 'OTHER');
