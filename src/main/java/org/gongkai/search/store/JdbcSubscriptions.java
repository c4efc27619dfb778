package org.gongkai.search.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gongkai.search.domain.Subscription;
import org.gongkai.search.domain.Subscriptions;
import org.gongkai.secret.SealedColumn;
import org.gongkai.secret.Secrets;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Subscriptions in one table; addresses and tokens sealed, found by their hashes. */
@Repository
class JdbcSubscriptions implements Subscriptions {
    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {
    };
    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final JsonMapper json;

    JdbcSubscriptions(JdbcClient jdbc, Secrets secrets, JsonMapper json) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.json = json;
    }

    @Bean
    static SealedColumn subscriberAddresses() {
        return SealedColumn.text("检索订阅的邮箱", "search_subscription", "id", "address");
    }

    @Bean
    static SealedColumn subscriberTokens() {
        return SealedColumn.text("检索订阅的链接", "search_subscription", "id", "token");
    }

    @Override
    public long add(Subscription subscription) {
        return jdbc.sql("""
                insert into search_subscription (address, address_hash, token_hash, token, query, label, asked_at,
                    told_until)
                values (:address, :addressHash, :tokenHash, :token, cast(:query as jsonb), :label, :askedAt, :toldUntil)
                returning id""")
                .param("address", secrets.seal(subscription.address()))
                .param("addressHash", hash(subscription.address()))
                .param("tokenHash", secrets.hash(subscription.token()))
                .param("token", secrets.seal(subscription.token()))
                .param("query", json.writeValueAsString(subscription.query()))
                .param("label", subscription.label())
                .param("askedAt", at(subscription.askedAt()))
                .param("toldUntil", at(subscription.toldUntil()))
                .query(Long.class)
                .single();
    }

    /** Whoever writes his address in capitals is the same person. */
    private String hash(String address) {
        return secrets.hash(address.toLowerCase(Locale.ROOT));
    }

    @Override
    public Optional<Subscription> find(String token) {
        return jdbc.sql("select * from search_subscription where token_hash = ?")
                .param(secrets.hash(token))
                .query(this::subscription)
                .optional();
    }

    @Override
    public int askedSince(String address, Instant since) {
        return jdbc.sql("select count(*) from search_subscription where address_hash = ? and asked_at >= ?")
                .param(hash(address))
                .param(at(since))
                .query(Integer.class)
                .single();
    }

    @Override
    public void confirm(long id) {
        jdbc.sql("update search_subscription set confirmed = true where id = ?").param(id).update();
    }

    @Override
    public void remove(long id) {
        jdbc.sql("delete from search_subscription where id = ?").param(id).update();
    }

    @Override
    public List<Subscription> confirmedAfter(long id, int limit) {
        return jdbc.sql("select * from search_subscription where confirmed and id > ? order by id limit ?")
                .param(id)
                .param(limit)
                .query(this::subscription)
                .list();
    }

    @Override
    public void told(long id, Instant until) {
        jdbc.sql("update search_subscription set told_until = ? where id = ?").param(at(until)).param(id).update();
    }

    @Override
    public void forgetUnconfirmedBefore(Instant day) {
        jdbc.sql("delete from search_subscription where not confirmed and asked_at < ?").param(at(day)).update();
    }

    private Subscription subscription(ResultSet row, int number) throws SQLException {
        return new Subscription(row.getLong("id"), secrets.open(row.getString("address")),
                secrets.open(row.getString("token")), json.readValue(row.getString("query"), WORDS),
                row.getString("label"), row.getBoolean("confirmed"), instant(row, "asked_at"),
                instant(row, "told_until"));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
