package org.gongkai.webhook.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.law.Subject;
import org.gongkai.secret.Secrets;
import org.gongkai.webhook.domain.Delivery;
import org.gongkai.webhook.domain.Event;
import org.gongkai.webhook.domain.Subscription;
import org.gongkai.webhook.domain.Webhooks;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcWebhooks implements Webhooks {
    private final JdbcClient jdbc;
    private final Secrets secrets;

    JdbcWebhooks(JdbcClient jdbc, Secrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    @Override
    public long add(Subscription subscription, Instant at) {
        return jdbc.sql("""
                insert into webhook_subscription (name, address, secret, events, cursor, created_at)
                values (:name, :address, :secret, :events, :cursor, :at) returning id""")
                .param("name", subscription.name())
                .param("address", subscription.address())
                .param("secret", secrets.seal(subscription.secret()))
                .param("events", Event.write(subscription.events()))
                .param("cursor", subscription.cursor(), Types.VARCHAR)
                .param("at", utc(at))
                .query(Long.class)
                .single();
    }

    @Override
    public List<Subscription> list() {
        return jdbc.sql("select * from webhook_subscription order by id").query(this::subscription).list();
    }

    @Override
    public Optional<Subscription> find(long id) {
        return jdbc.sql("select * from webhook_subscription where id = ?")
                .param(id)
                .query(this::subscription)
                .optional();
    }

    @Override
    public void save(Subscription changed) {
        int rows = jdbc.sql("""
                update webhook_subscription set name = :name, address = :address, secret = :secret, events = :events,
                    active = :active, cursor = :cursor, trouble = :trouble, version = version + 1
                where id = :id and version = :version""")
                .param("name", changed.name())
                .param("address", changed.address())
                .param("secret", secrets.seal(changed.secret()))
                .param("events", Event.write(changed.events()))
                .param("active", changed.active())
                .param("cursor", changed.cursor(), Types.VARCHAR)
                .param("trouble", changed.trouble(), Types.VARCHAR)
                .param("id", changed.id())
                .param("version", changed.version())
                .update();
        if (rows == 0) {
            throw new NewerVersionExists(Subject.of("webhook", changed.id()));
        }
    }

    @Override
    public void remove(long id) {
        jdbc.sql("delete from webhook_subscription where id = ?").param(id).update();
    }

    @Override
    public List<Subscription> takeActive() {
        return jdbc.sql("select * from webhook_subscription where active order by id for update skip locked")
                .query(this::subscription)
                .list();
    }

    @Override
    public void told(long id, @Nullable String cursor) {
        jdbc.sql("update webhook_subscription set cursor = :cursor where id = :id")
                .param("cursor", cursor, Types.VARCHAR)
                .param("id", id)
                .update();
    }

    @Override
    public void switchOff(long id, String trouble) {
        jdbc.sql("update webhook_subscription set active = false, trouble = ?, version = version + 1 where id = ?")
                .params(trouble, id)
                .update();
    }

    @Override
    public void enqueue(long subscription, String event, @Nullable Long item, String body, Instant at) {
        jdbc.sql("""
                insert into webhook_delivery (subscription_id, event, item, body, next_try_at, created_at)
                values (:subscription, :event, :item, :body, :at, :at)""")
                .param("subscription", subscription)
                .param("event", event)
                .param("item", item, Types.BIGINT)
                .param("body", body)
                .param("at", utc(at))
                .update();
    }

    @Override
    public List<Delivery> takeDue(Instant now, Instant until, int limit) {
        return jdbc.sql("""
                update webhook_delivery set next_try_at = :until
                where id in (select d.id from webhook_delivery d
                    join webhook_subscription s on s.id = d.subscription_id and s.active
                    where d.state = 'WAITING' and d.next_try_at <= :now
                    order by d.next_try_at, d.id limit :limit for update of d skip locked)
                returning *""")
                .param("until", utc(until))
                .param("now", utc(now))
                .param("limit", limit)
                .query(JdbcWebhooks::delivery)
                .list();
    }

    @Override
    public Optional<Delivery> delivery(long id) {
        return jdbc.sql("select * from webhook_delivery where id = ?")
                .param(id)
                .query(JdbcWebhooks::delivery)
                .optional();
    }

    @Override
    public void delivered(long id, int answer, Instant at) {
        jdbc.sql("""
                update webhook_delivery set state = 'DELIVERED', tries = tries + 1, answer = ?, trouble = null,
                    next_try_at = null, finished_at = ? where id = ?""").params(answer, utc(at), id).update();
    }

    @Override
    public void failed(long id, @Nullable Integer answer, String trouble, @Nullable Instant nextTryAt, Instant at) {
        jdbc.sql(
                """
                        update webhook_delivery set tries = tries + 1, answer = :answer, trouble = :trouble, next_try_at = :next,
                            state = case when cast(:next as timestamptz) is null then 'GIVEN_UP' else 'WAITING' end,
                            finished_at = case when cast(:next as timestamptz) is null then cast(:at as timestamptz) end
                        where id = :id""")
                .param("answer", answer, Types.INTEGER)
                .param("trouble", trouble)
                .param("next", nextTryAt == null ? null : utc(nextTryAt), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("at", utc(at), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", id)
                .update();
    }

    @Override
    public void tryNow(long id, Instant now) {
        jdbc.sql("""
                update webhook_delivery set state = 'WAITING', tries = 0, next_try_at = ?, finished_at = null
                where id = ?""").params(utc(now), id).update();
    }

    @Override
    public List<Delivery> deliveries(long subscription, Delivery.@Nullable State state, long before, int limit) {
        return jdbc.sql("""
                select * from webhook_delivery where subscription_id = :subscription and id < :before
                    and (cast(:state as text) is null or state = :state)
                order by id desc limit :limit""")
                .param("subscription", subscription)
                .param("before", before)
                .param("state", state == null ? null : state.name(), Types.VARCHAR)
                .param("limit", limit)
                .query(JdbcWebhooks::delivery)
                .list();
    }

    @Override
    public long waiting(long subscription) {
        return jdbc.sql("select count(*) from webhook_delivery where subscription_id = ? and state = 'WAITING'")
                .param(subscription)
                .query(Long.class)
                .single();
    }

    @Override
    public void forgetBefore(Instant then) {
        jdbc.sql("delete from webhook_delivery where state <> 'WAITING' and created_at < ?").param(utc(then)).update();
    }

    private Subscription subscription(ResultSet row, int number) throws SQLException {
        return new Subscription(row.getLong("id"), row.getString("name"), row.getString("address"),
                secrets.open(row.getString("secret")), Event.read(row.getString("events")), row.getBoolean("active"),
                row.getString("cursor"), row.getString("trouble"), row.getInt("version"));
    }

    private static Delivery delivery(ResultSet row, int number) throws SQLException {
        return new Delivery(row.getLong("id"), row.getLong("subscription_id"), row.getString("event"),
                row.getObject("item", Long.class), row.getString("body"),
                Delivery.State.valueOf(row.getString("state")), row.getInt("tries"),
                instant(row.getTimestamp("next_try_at")), row.getObject("answer", Integer.class),
                row.getString("trouble"), row.getTimestamp("created_at").toInstant(),
                instant(row.getTimestamp("finished_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
