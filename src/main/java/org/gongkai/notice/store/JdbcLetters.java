package org.gongkai.notice.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.HashMap;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.gongkai.identity.OrganScope;
import org.gongkai.law.Subject;
import org.gongkai.notice.Letter;
import org.gongkai.notice.LetterState;
import org.gongkai.notice.domain.KeptLetter;
import org.gongkai.notice.domain.Letters;
import org.gongkai.organ.OrganId;
import org.gongkai.secret.Secrets;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLetters implements Letters {
    private final JdbcClient jdbc;
    private final Secrets secrets;

    JdbcLetters(JdbcClient jdbc, Secrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    @Override
    public void add(Letter letter, Instant at) {
        jdbc.sql("""
                insert into notice_letter
                       (organ_id, about_type, about_id, occasion, recipient, subject, text, posted_at, next_try_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (occasion) do nothing""")
                .params(letter.organ().value(), letter.about().type(), letter.about().id(), letter.occasion(),
                        secrets.seal(letter.to()), letter.subject(), secrets.seal(letter.text()), utc(at), utc(at))
                .update();
    }

    @Override
    public Optional<LetterState> stateOf(String occasion) {
        return jdbc.sql("select state from notice_letter where occasion = ?")
                .param(occasion)
                .query(LetterState.class)
                .optional();
    }

    @Override
    public Map<String, LetterState> statesOf(Collection<String> occasions) {
        var states = new HashMap<String, LetterState>();
        jdbc.sql("select occasion, state from notice_letter where occasion = any(?)")
                .param(occasions.toArray(String[]::new))
                .query(row -> {
                    states.put(row.getString("occasion"), LetterState.valueOf(row.getString("state")));
                });
        return states;
    }

    @Override
    public Optional<KeptLetter> find(long id) {
        return jdbc.sql("select * from notice_letter where id = ?").param(id).query(this::letter).optional();
    }

    @Override
    public List<KeptLetter> takeDue(Instant now, int limit) {
        return jdbc.sql("""
                select * from notice_letter where state = 'WAITING' and next_try_at <= ?
                order by next_try_at limit ? for update skip locked""")
                .params(utc(now), limit)
                .query(this::letter)
                .list();
    }

    @Override
    public void sent(long id, Instant at) {
        jdbc.sql("""
                update notice_letter set state = 'SENT', sent_at = ?, next_try_at = null, text = null, trouble = null
                where id = ?""").params(utc(at), id).update();
    }

    @Override
    public void failed(long id, String trouble, @Nullable Instant nextTryAt) {
        jdbc.sql("""
                update notice_letter set failures = failures + 1, trouble = :trouble, next_try_at = :next,
                       state = case when cast(:next as timestamptz) is null then 'GIVEN_UP' else 'WAITING' end
                where id = :id""")
                .param("trouble", trouble)
                .param("next", nextTryAt == null ? null : utc(nextTryAt), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", id)
                .update();
    }

    @Override
    public void tryNow(long id, Instant now) {
        jdbc.sql(
                "update notice_letter set state = 'WAITING', failures = 0, next_try_at = ? where id = ? and state <> 'SENT'")
                .params(utc(now), id)
                .update();
    }

    @Override
    public void giveUp(long id, String trouble) {
        jdbc.sql("""
                update notice_letter set state = 'GIVEN_UP', next_try_at = null, trouble = ?
                where id = ? and state <> 'SENT'""").params(trouble, id).update();
    }

    @Override
    public List<KeptLetter> list(OrganScope scope, @Nullable LetterState state, long before, int limit) {
        return jdbc.sql("""
                select * from notice_letter
                where (:everywhere or organ_id = any(:organs)) and (cast(:state as text) is null or state = :state)
                  and id < :before
                order by id desc limit :rows""")
                .param("everywhere", scope.everywhere())
                .param("organs", scope.ids())
                .param("state", state == null ? null : state.name(), Types.VARCHAR)
                .param("before", before)
                .param("rows", limit)
                .query(this::letter)
                .list();
    }

    @Override
    public Map<LetterState, Long> counts(OrganScope scope) {
        var counts = new EnumMap<LetterState, Long>(LetterState.class);
        jdbc.sql("""
                select state, count(*) as letters from notice_letter
                where :everywhere or organ_id = any(:organs) group by state""")
                .param("everywhere", scope.everywhere())
                .param("organs", scope.ids())
                .query(row -> {
                    counts.put(LetterState.valueOf(row.getString("state")), row.getLong("letters"));
                });
        return counts;
    }

    @Override
    public int forgetBefore(Instant then) {
        return jdbc.sql("delete from notice_letter where state <> 'WAITING' and posted_at < ?")
                .param(utc(then))
                .update();
    }

    private KeptLetter letter(ResultSet row, int number) throws SQLException {
        var text = row.getString("text");
        return new KeptLetter(row.getLong("id"), new OrganId(row.getLong("organ_id")), new Subject(row.getString(
                "about_type"), row.getString("about_id")), secrets.open(row.getString("recipient")), row.getString(
                        "subject"),
                text == null ? null : secrets.open(text), LetterState.valueOf(row.getString(
                        "state")),
                row.getInt("failures"), row.getTimestamp("posted_at").toInstant(), instant(
                        row.getTimestamp("next_try_at")),
                instant(row.getTimestamp("sent_at")), row
                        .getString("trouble"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
