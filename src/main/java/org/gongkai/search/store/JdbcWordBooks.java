package org.gongkai.search.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.law.Subject;
import org.gongkai.search.domain.WordBooks;
import org.gongkai.search.domain.WordBooks.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The word book in one table. */
@Repository
class JdbcWordBooks implements WordBooks {
    private final JdbcClient jdbc;

    JdbcWordBooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Line> list() {
        return jdbc.sql("select * from search_word order by kind, words[1], id").query(JdbcWordBooks::line).list();
    }

    @Override
    public Optional<Line> find(long id) {
        return jdbc.sql("select * from search_word where id = ?").param(id).query(JdbcWordBooks::line).optional();
    }

    @Override
    public long add(Line line) {
        return jdbc.sql("insert into search_word (kind, words, note) values (:kind, :words, :note) returning id")
                .param("kind", line.kind().name())
                .param("words", line.words().toArray(String[]::new))
                .param("note", line.note())
                .query(Long.class)
                .single();
    }

    @Override
    public void save(Line line) {
        require(line, jdbc.sql("""
                update search_word set words = :words, note = :note, version = version + 1
                where id = :id and version = :version""")
                .param("words", line.words().toArray(String[]::new))
                .param("note", line.note())
                .param("id", line.id())
                .param("version", line.version())
                .update());
    }

    @Override
    public void remove(Line line) {
        require(line, jdbc.sql("delete from search_word where id = :id and version = :version")
                .param("id", line.id())
                .param("version", line.version())
                .update());
    }

    private static void require(Line line, int changed) {
        if (changed == 0) {
            throw new NewerVersionExists(Subject.of("word-book", line.id()));
        }
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(row.getLong("id"), Kind.valueOf(row.getString("kind")),
                Arrays.asList((String[]) row.getArray("words").getArray()), row.getString("note"),
                row.getInt("version"));
    }
}
