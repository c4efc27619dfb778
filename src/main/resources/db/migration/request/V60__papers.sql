create sequence request_paper_id;

-- Documents of a case. Once issued, the words, the number and the date stand.
create table request_paper (
    id             bigint primary key,
    case_number    text not null,
    organ_id       bigint not null,
    kind           text not null,
    outcome        text,
    state          text not null check (state in ('DRAFT', 'SUBMITTED', 'ISSUED', 'VOIDED')),
    body           text not null,
    typed          jsonb not null,
    number         text,
    dated          date,
    letter         text,
    returned       text not null,
    drafted_by     bigint,
    drafted_name   text not null,
    drafted_at     timestamptz not null,
    submitted_by   bigint,
    submitted_name text,
    submitted_at   timestamptz,
    issued_by      bigint,
    issued_name    text,
    issued_at      timestamptz,
    version        int not null,
    check (state in ('DRAFT', 'SUBMITTED') or (letter is not null and dated is not null)),
    unique (organ_id, number)
);
create index request_paper_of_case on request_paper (case_number, id desc);

-- 文号: the last of a series, taken within the transaction that issues, so that there are no gaps.
create table request_paper_series (
    organ_id bigint not null,
    year     int not null,
    series   text not null,
    last     int not null check (last > 0),
    primary key (organ_id, year, series)
);

create function request_paper_number_stands() returns trigger language plpgsql as $$
begin
    if old.letter is not null and (new.letter is distinct from old.letter or new.number is distinct from old.number
            or new.dated is distinct from old.dated) then
        raise exception 'an issued paper does not change';
    end if;
    return new;
end $$;
create trigger request_paper_stands before update on request_paper
    for each row execute function request_paper_number_stands();
revoke delete on request_paper from ${applicationRole};

create table request_paper_delivery (
    id         bigint generated always as identity primary key,
    paper_id   bigint not null references request_paper (id),
    way        text not null,
    on_day     date not null,
    proof      text not null,
    by_account bigint,
    by_name    text not null,
    at         timestamptz not null
);
create index request_paper_delivery_of on request_paper_delivery (paper_id, id);
revoke update, delete on request_paper_delivery from ${applicationRole};

create table request_paper_template (
    kind       text not null,
    edition    int not null check (edition > 0),
    body       text not null,
    by_account bigint,
    by_name    text not null,
    at         timestamptz not null,
    primary key (kind, edition)
);
revoke update, delete on request_paper_template from ${applicationRole};

create table request_paper_office (
    organ_id         bigint primary key,
    code_word        text not null,
    pattern          text not null,
    review_authority text not null,
    court            text not null,
    contact          text not null,
    payment          text not null,
    seal             bigint,
    version          int not null
);
