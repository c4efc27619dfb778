package org.gongkai.request.intake.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.organ.OrganId;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.RequestId;
import org.gongkai.request.intake.domain.Contact;
import org.gongkai.request.intake.domain.Enclosure;
import org.gongkai.request.intake.domain.Intake;
import org.gongkai.request.intake.domain.Message;
import org.gongkai.request.intake.domain.Rating;
import org.gongkai.secret.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcIntake implements Intake {
    private final JdbcClient jdbc;
    private final Secrets secrets;

    JdbcIntake(JdbcClient jdbc, Secrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    // ---- submissions

    @Override
    public boolean claim(String seed, String addressHash, String sameHash, Instant at) {
        return jdbc.sql("""
                insert into request_submission (seed, address_hash, same_hash, at) values (?, ?, ?, ?)
                on conflict (seed) do nothing""").params(seed, addressHash, sameHash, utc(at)).update() == 1;
    }

    @Override
    public void complete(String seed, CaseNumber number, String sealedReceipt) {
        jdbc.sql("update request_submission set number = ?, receipt = ? where seed = ?")
                .params(number.toString(), sealedReceipt, seed)
                .update();
    }

    @Override
    public Optional<String> receiptOf(String seed) {
        return jdbc.sql("select receipt from request_submission where seed = ? and receipt is not null")
                .param(seed)
                .query(String.class)
                .optional();
    }

    @Override
    public int countSubmissions(String addressHash, Instant since) {
        return count("select count(*) from request_submission where address_hash = ? and at > ?", addressHash, since);
    }

    @Override
    public Optional<String> findSame(String sameHash, Instant since) {
        return jdbc.sql("""
                select number from request_submission where same_hash = ? and at > ? and number is not null
                order by at desc limit 1""").params(sameHash, utc(since)).query(String.class).optional();
    }

    // ---- wrong codes

    @Override
    public void addWrongCode(String number, String addressHash, Instant at) {
        jdbc.sql("insert into request_wrong_code (number, address_hash, at) values (?, ?, ?)")
                .params(number, addressHash, utc(at))
                .update();
    }

    @Override
    public int countWrongCodes(String number, Instant since) {
        return count("select count(*) from request_wrong_code where number = ? and at > ?", number, since);
    }

    @Override
    public int countWrongCodesFrom(String addressHash, Instant since) {
        return count("select count(*) from request_wrong_code where address_hash = ? and at > ?", addressHash, since);
    }

    // ---- enclosures

    @Override
    public void addEnclosure(RequestId request, Enclosure.Kind kind, String name, String mediaType, byte[] content,
            Instant at) {
        jdbc.sql("""
                insert into request_enclosure (request_id, kind, name, media_type, size, content, at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(request.value(), kind.name(), secrets.seal(name), mediaType, content.length, secrets.seal(
                        content), utc(at))
                .update();
    }

    @Override
    public List<Enclosure> enclosures(RequestId request) {
        return jdbc.sql("""
                select id, request_id, kind, name, media_type, size, at from request_enclosure
                where request_id = ? order by id""").param(request.value()).query(this::enclosure).list();
    }

    @Override
    public Optional<Enclosure> findEnclosure(long id) {
        return jdbc.sql("select id, request_id, kind, name, media_type, size, at from request_enclosure where id = ?")
                .param(id)
                .query(this::enclosure)
                .optional();
    }

    @Override
    public byte[] contentOf(long enclosure) {
        return secrets.open(jdbc.sql("select content from request_enclosure where id = ?")
                .param(enclosure)
                .query(byte[].class)
                .single());
    }

    private Enclosure enclosure(ResultSet row, int number) throws SQLException {
        return new Enclosure(row.getLong("id"), new RequestId(row.getLong("request_id")), Enclosure.Kind.valueOf(row
                .getString("kind")), secrets.open(row.getString("name")), row.getString("media_type"), row.getInt(
                        "size"),
                row.getTimestamp("at").toInstant());
    }

    // ---- messages

    @Override
    public void addMessage(RequestId request, Message.Kind kind, boolean fromApplicant, String text, String byName,
            Instant at) {
        jdbc.sql("""
                insert into request_message (request_id, kind, from_applicant, text, by_name, at)
                values (?, ?, ?, ?, ?, ?)""")
                .params(request.value(), kind.name(), fromApplicant, secrets.seal(text), byName, utc(at))
                .update();
    }

    @Override
    public void addContact(RequestId request, Contact contact, String notedBy, Instant at) {
        jdbc.sql(
                """
                        insert into request_message (request_id, kind, from_applicant, text, by_name, at, answered, way, took_place_on)
                        values (?, 'MESSAGE', ?, ?, ?, ?, true, ?, ?)""")
                .params(request.value(), contact.fromApplicant(), secrets.seal(contact.text()), notedBy, utc(at),
                        contact.way().name(), contact.on())
                .update();
    }

    @Override
    public List<Message> messages(RequestId request) {
        return jdbc.sql("select * from request_message where request_id = ? order by id")
                .param(request.value())
                .query((row, number) -> new Message(row.getLong("id"), request, Message.Kind.valueOf(row.getString(
                        "kind")), row.getBoolean("from_applicant"), secrets.open(row.getString("text")), row.getString(
                                "by_name"),
                        row.getTimestamp("at").toInstant(), Message.Way.valueOf(row.getString("way")), row.getObject(
                                "took_place_on", LocalDate.class)))
                .list();
    }

    @Override
    public int countMessages(RequestId request, Instant since) {
        return jdbc.sql(
                "select count(*) from request_message where request_id = ? and from_applicant and way = 'ONLINE' and at > ?")
                .params(request.value(), utc(since))
                .query(Integer.class)
                .single();
    }

    @Override
    public void markAnswered(RequestId request) {
        jdbc.sql("update request_message set answered = true where request_id = ? and from_applicant and not answered")
                .param(request.value())
                .update();
    }

    @Override
    public Map<CaseNumber, Integer> unanswered(Collection<OrganId> organs, boolean everywhere, int limit) {
        var waiting = new LinkedHashMap<CaseNumber, Integer>();
        jdbc.sql("""
                select r.number, count(*) as messages from request_message m join request r on r.id = m.request_id
                where m.from_applicant and not m.answered and (:everywhere or r.organ_id = any(:organs))
                group by r.number order by min(m.id) limit :rows""")
                .param("everywhere", everywhere)
                .param("organs", organs.stream().map(OrganId::value).toArray(Long[]::new))
                .param("rows", limit)
                .query(row -> {
                    waiting.put(CaseNumber.parse(row.getString("number")).orElseThrow(), row.getInt("messages"));
                });
        return waiting;
    }

    // ---- rating, subscription, what was found

    @Override
    public void rate(RequestId request, Rating rating, Instant at) {
        jdbc.sql("""
                insert into request_rating (request_id, stars, comment, at) values (?, ?, ?, ?)
                on conflict (request_id) do update
                set stars = excluded.stars, comment = excluded.comment, at = excluded.at""")
                .params(request.value(), rating.stars(), secrets.seal(rating.comment()), utc(at))
                .update();
    }

    @Override
    public Optional<Rating> ratingOf(RequestId request) {
        return jdbc.sql("select stars, comment from request_rating where request_id = ?")
                .param(request.value())
                .query((row, number) -> {
                    var comment = row.getString("comment");
                    return new Rating(row.getInt("stars"), comment == null ? "" : secrets.open(comment));
                })
                .optional();
    }

    @Override
    public void subscribe(RequestId request, String email, Instant at) {
        jdbc.sql("""
                insert into request_subscription (request_id, email, at) values (?, ?, ?)
                on conflict (request_id) do update set email = excluded.email, at = excluded.at""")
                .params(request.value(), secrets.seal(email), utc(at))
                .update();
    }

    @Override
    public void unsubscribe(RequestId request) {
        jdbc.sql("delete from request_subscription where request_id = ?").param(request.value()).update();
    }

    @Override
    public Optional<String> subscriberOf(RequestId request) {
        return jdbc.sql("select email from request_subscription where request_id = ?")
                .param(request.value())
                .query(String.class)
                .optional()
                .map(secrets::open);
    }

    @Override
    public void forgetBefore(Instant then) {
        jdbc.sql("update request_submission set receipt = null, address_hash = '' where at < ? and receipt is not null")
                .param(utc(then))
                .update();
        jdbc.sql("delete from request_wrong_code where at < ?").param(utc(then)).update();
    }

    private int count(String sql, String key, Instant since) {
        return jdbc.sql(sql).params(key, utc(since)).query(Integer.class).single();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
