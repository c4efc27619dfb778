package org.gongkai.disclosure.check.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.gongkai.disclosure.check.DisclosureWord;
import org.gongkai.disclosure.check.KeptWord;
import org.gongkai.disclosure.check.Severity;
import org.gongkai.disclosure.check.WordId;
import org.gongkai.disclosure.check.WordKind;
import org.gongkai.disclosure.check.WordList;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.law.Subject;
import org.gongkai.web.Cursor;
import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Some hundred words, needed by every check: kept in memory, read anew after every change. */
@Repository
class JdbcWordList implements WordList {
    private final JdbcClient jdbc;
    private volatile @Nullable List<DisclosureWord> known;

    JdbcWordList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<DisclosureWord> all() {
        var words = known;
        if (words == null) {
            words = jdbc.sql("select * from disclosure_word order by word").query((row, n) -> word(row)).list();
            known = words;
        }
        return words;
    }

    @Override
    public Slice<KeptWord> list(@Nullable WordKind kind, String part, Cursor from, int limit) {
        var rows = jdbc.sql("""
                select * from disclosure_word
                where (:kind::text is null or kind = :kind) and word %s :edge
                    and (:part = '' or position(:part in word || ' ' || suggestion || ' ' || note) > 0)
                order by word %s limit :limit""".formatted(from.back() ? "<" : ">", from.back() ? "desc" : "asc"))
                .param("kind", kind == null ? null : kind.name())
                .param("edge", from.key() == null ? "" : from.key())
                .param("part", part)
                .param("limit", limit + 1)
                .query(JdbcWordList::kept)
                .list();
        return Slice.of(rows, limit, kept -> kept.word().word(), from);
    }

    @Override
    public KeptWord get(WordId id) {
        return jdbc.sql("select * from disclosure_word where id = ?")
                .param(id.value())
                .query(JdbcWordList::kept)
                .optional()
                .orElseThrow(() -> new NoSuchRecord("词库里没有这个词，可能已被移除"));
    }

    @Override
    public WordId add(DisclosureWord word) {
        long id = described(jdbc.sql("""
                insert into disclosure_word (word, kind, suggestion, severity, note, unless)
                values (:word, :kind, :suggestion, :severity, :note, :unless) returning id"""), word).query(Long.class)
                .single();
        forget();
        return new WordId(id);
    }

    @Override
    public void save(KeptWord changed) {
        int saved = described(jdbc.sql("""
                update disclosure_word set word = :word, kind = :kind, suggestion = :suggestion, severity = :severity,
                    note = :note, unless = :unless, version = version + 1
                where id = :id and version = :version"""), changed.word()).param("id", changed.id().value())
                .param("version", changed.version())
                .update();
        refuseUnless(saved, changed);
        forget();
    }

    @Override
    public void remove(KeptWord word) {
        refuseUnless(jdbc.sql("delete from disclosure_word where id = ? and version = ?")
                .param(word.id().value())
                .param(word.version())
                .update(), word);
        forget();
    }

    @Override
    public Merged merge(List<DisclosureWord> words) {
        int added = 0;
        for (var word : words) {
            boolean isNew = described(jdbc.sql("""
                    insert into disclosure_word (word, kind, suggestion, severity, note, unless)
                    values (:word, :kind, :suggestion, :severity, :note, :unless)
                    on conflict (word) do update set kind = excluded.kind, suggestion = excluded.suggestion,
                        severity = excluded.severity, note = excluded.note, unless = excluded.unless,
                        version = disclosure_word.version + 1
                    returning version = 0"""), word).query(Boolean.class).single();
            added += isNew ? 1 : 0;
        }
        forget();
        return new Merged(added, words.size() - added);
    }

    private static JdbcClient.StatementSpec described(JdbcClient.StatementSpec sql, DisclosureWord word) {
        return sql.param("word", word.word())
                .param("kind", word.kind().name())
                .param("suggestion", word.suggestion())
                .param("severity", word.severity().name())
                .param("note", word.note())
                .param("unless", word.unless().toArray(String[]::new));
    }

    private static void refuseUnless(int rows, KeptWord word) {
        if (rows == 0) {
            throw new NewerVersionExists(Subject.of("word", word.id().value()));
        }
    }

    private void forget() {
        known = null;
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    known = null;
                }
            });
        }
    }

    private static KeptWord kept(ResultSet row, int number) throws SQLException {
        return new KeptWord(new WordId(row.getLong("id")), word(row), row.getInt("version"));
    }

    private static DisclosureWord word(ResultSet row) throws SQLException {
        return new DisclosureWord(row.getString("word"), WordKind.valueOf(row.getString("kind")),
                row.getString("suggestion"), Severity.valueOf(row.getString("severity")), row.getString("note"),
                List.of((String[]) row.getArray("unless").getArray()));
    }
}
