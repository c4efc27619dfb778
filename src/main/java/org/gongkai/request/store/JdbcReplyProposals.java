package org.gongkai.request.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.gongkai.identity.AccountId;
import org.gongkai.request.Outcome;
import org.gongkai.request.RequestId;
import org.gongkai.request.Signature;
import org.gongkai.request.domain.ReplyProposal;
import org.gongkai.request.domain.ReplyProposals;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcReplyProposals implements ReplyProposals {
    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {
    };
    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcReplyProposals(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public Optional<ReplyProposal> find(RequestId request) {
        return jdbc.sql("select * from request_reply_proposal where request_id = ?")
                .param(request.value())
                .query((row, n) -> new ReplyProposal(Outcome.valueOf(row.getString("outcome")), row.getString("note"),
                        json.readValue(row.getString("details"), DETAILS), signed(row, "by_account", "by_name", "at"),
                        row.getString("agreed_name") == null ? null
                                : signed(row, "agreed_by", "agreed_name", "agreed_at")))
                .optional();
    }

    @Override
    public void save(RequestId request, ReplyProposal proposal) {
        var from = proposal.from();
        var agreed = proposal.agreed();
        jdbc.sql(
                """
                        insert into request_reply_proposal (request_id, outcome, note, details, by_account, by_name, at, agreed_by,
                            agreed_name, agreed_at)
                        values (:id, :outcome, :note, :details::jsonb, :account, :name, :at, :agreedBy, :agreedName, :agreedAt)
                        on conflict (request_id) do update set outcome = :outcome, note = :note, details = :details::jsonb,
                            by_account = :account, by_name = :name, at = :at, agreed_by = :agreedBy, agreed_name = :agreedName,
                            agreed_at = :agreedAt""")
                .param("id", request.value())
                .param("outcome", proposal.how().name())
                .param("note", proposal.note())
                .param("details", json.writeValueAsString(proposal.details()))
                .param("account", account(from))
                .param("name", from.name())
                .param("at", from.at().atOffset(ZoneOffset.UTC))
                .param("agreedBy", agreed == null ? null : account(agreed))
                .param("agreedName", agreed == null ? null : agreed.name())
                .param("agreedAt", agreed == null ? null : agreed.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void remove(RequestId request) {
        jdbc.sql("delete from request_reply_proposal where request_id = ?").param(request.value()).update();
    }

    private static @Nullable Long account(Signature by) {
        return by.account() == null ? null : by.account().value();
    }

    private static Signature signed(ResultSet row, String account, String name, String at) throws SQLException {
        var id = row.getObject(account, Long.class);
        return new Signature(id == null ? null : new AccountId(id), row.getString(name),
                row.getObject(at, OffsetDateTime.class).toInstant());
    }
}
