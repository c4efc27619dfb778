package org.gongkai.request.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.gongkai.identity.AccountId;
import org.gongkai.organ.OrganId;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.RequestId;
import org.gongkai.request.Signature;
import org.gongkai.request.domain.HandingOver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcHandingOver implements HandingOver {
    private final JdbcClient jdbc;

    JdbcHandingOver(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(RequestId from, RequestId to, String reason, Signature by) {
        jdbc.sql("""
                insert into request_handing_over (from_id, to_id, reason, by_account, by_name, at)
                values (:from, :to, :reason, :account, :name, :at)""")
                .param("from", from.value())
                .param("to", to.value())
                .param("reason", reason)
                .param("account", by.account() == null ? null : by.account().value())
                .param("name", by.name())
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<Link> onwards(RequestId from) {
        return link("r.id = h.to_id where h.from_id = ?", from);
    }

    @Override
    public Optional<Link> origin(RequestId to) {
        return link("r.id = h.from_id where h.to_id = ?", to);
    }

    private Optional<Link> link(String which, RequestId id) {
        return jdbc.sql("select r.number, r.organ_id, h.* from request_handing_over h join request r on " + which)
                .param(id.value())
                .query(JdbcHandingOver::link)
                .optional();
    }

    private static Link link(ResultSet row, int n) throws SQLException {
        var account = row.getObject("by_account", Long.class);
        return new Link(CaseNumber.parse(row.getString("number")).orElseThrow(), new OrganId(row.getLong("organ_id")),
                row.getString("reason"), new Signature(account == null ? null : new AccountId(account),
                        row.getString("by_name"), row.getObject("at", OffsetDateTime.class).toInstant()));
    }
}
