-- 条例 §36(五): a request for what another organ of the county has to disclose, sent on to it. Both keep their own case.
create table request_handing_over (
    from_id    bigint primary key references request (id),
    to_id      bigint not null unique references request (id),
    reason     text not null,
    by_account bigint,
    by_name    text not null,
    at         timestamptz not null
);
revoke update, delete on request_handing_over from ${applicationRole};
