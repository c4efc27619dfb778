-- Why a part may be withheld: 条例 §14–16, and the row of the official table.
create table request_ground (
    code    text primary key,
    sorting int not null,
    outcome text not null,
    term    text not null,
    article text not null
);
insert into request_ground (code, sorting, outcome, term, article) values
    ('PRIVACY', 10, 'C4', '个人隐私', '《条例》第十五条'),
    ('TRADE_SECRET', 20, 'C4', '商业秘密', '《条例》第十五条'),
    ('STATE_SECRET', 30, 'C1', '国家秘密', '《条例》第十四条'),
    ('LAW_FORBIDS', 40, 'C2', '法律、行政法规禁止公开的信息', '《条例》第十四条'),
    ('THREE_SECURITIES', 50, 'C3', '可能危及国家安全、公共安全、经济安全、社会稳定的信息', '《条例》第十四条'),
    ('PERSONNEL', 60, 'C5', '人事管理方面的内部事务信息', '《条例》第十六条第一款'),
    ('LOGISTICS', 70, 'C5', '后勤管理方面的内部事务信息', '《条例》第十六条第一款'),
    ('WORKFLOW', 80, 'C5', '内部工作流程方面的内部事务信息', '《条例》第十六条第一款'),
    ('DISCUSSION', 90, 'C6', '履行职能过程中的讨论记录', '《条例》第十六条第二款'),
    ('DRAFT', 100, 'C6', '履行职能过程中的过程稿', '《条例》第十六条第二款'),
    ('LETTERS', 110, 'C6', '履行职能过程中的磋商信函', '《条例》第十六条第二款'),
    ('INTERNAL_REPORT', 120, 'C6', '履行职能过程中的请示报告', '《条例》第十六条第二款'),
    ('CASE_FILE', 130, 'C7', '行政执法案卷信息', '《条例》第十六条第二款');

create table request_redaction (
    id          bigint generated always as identity primary key,
    case_number text not null,
    organ_id    bigint not null,
    name        text not null,
    original    bigint not null,
    pages       bigint not null,
    copy        bigint,
    version     int not null,
    by_account  bigint,
    by_name     text not null,
    at          timestamptz not null
);
create index request_redaction_of_case on request_redaction (case_number, id);

create table request_redaction_box (
    redaction_id bigint not null references request_redaction (id),
    number       int not null,
    page         int not null check (page > 0),
    x            double precision not null,
    y            double precision not null,
    width        double precision not null check (width > 0),
    height       double precision not null check (height > 0),
    ground       text not null references request_ground (code),
    note         text not null,
    primary key (redaction_id, number)
);

create table request_redaction_copy (
    redaction_id bigint not null references request_redaction (id),
    file_id      bigint not null,
    by_account   bigint,
    by_name      text not null,
    at           timestamptz not null
);
create index request_redaction_copy_of on request_redaction_copy (redaction_id);
revoke update, delete on request_redaction_copy from ${applicationRole};
