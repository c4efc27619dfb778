package org.gongkai.catalogue.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.gongkai.catalogue.Vocabulary;
import org.gongkai.catalogue.VocabularyTerm;
import org.gongkai.catalogue.domain.Terms;
import org.gongkai.database.Remembered;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.law.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The vocabularies, kept in memory. */
@Repository
class JdbcVocabularies implements Terms {
    private final JdbcClient jdbc;
    private final Remembered<List<VocabularyTerm>> terms = new Remembered<>(this::read);

    JdbcVocabularies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<VocabularyTerm> list(Vocabulary vocabulary) {
        return terms.get().stream().filter(term -> term.vocabulary() == vocabulary).toList();
    }

    @Override
    public Optional<VocabularyTerm> find(Vocabulary vocabulary, String code) {
        return terms.get()
                .stream()
                .filter(term -> term.vocabulary() == vocabulary && term.code().equals(code))
                .findFirst();
    }

    @Override
    public void add(VocabularyTerm term) {
        write(term, """
                insert into catalogue_term (vocabulary, code, name, position, retired)
                values (:vocabulary, :code, :name, :position, :retired)""");
    }

    @Override
    public int versionOf(Vocabulary vocabulary, String code) {
        return jdbc.sql("select version from catalogue_term where vocabulary = ? and code = ?")
                .param(vocabulary.name())
                .param(code)
                .query(Integer.class)
                .single();
    }

    @Override
    public void save(VocabularyTerm changed, int version) {
        int saved = jdbc.sql("""
                update catalogue_term set name = :name, position = :position, retired = :retired, version = version + 1
                where vocabulary = :vocabulary and code = :code and version = :version""")
                .param("name", changed.name())
                .param("position", changed.position())
                .param("retired", changed.retired())
                .param("vocabulary", changed.vocabulary().name())
                .param("code", changed.code())
                .param("version", version)
                .update();
        if (saved == 0) {
            throw new NewerVersionExists(new Subject("term", changed.vocabulary() + "/" + changed.code()));
        }
        terms.forget();
    }

    @Override
    public void merge(List<VocabularyTerm> listed) {
        listed.forEach(term -> write(term, """
                insert into catalogue_term (vocabulary, code, name, position, retired)
                values (:vocabulary, :code, :name, :position, :retired)
                on conflict (vocabulary, code) do update set name = excluded.name, position = excluded.position,
                    retired = excluded.retired, version = catalogue_term.version + 1"""));
    }

    private void write(VocabularyTerm term, String sql) {
        jdbc.sql(sql)
                .param("vocabulary", term.vocabulary().name())
                .param("code", term.code())
                .param("name", term.name())
                .param("position", term.position())
                .param("retired", term.retired())
                .update();
        terms.forget();
    }

    private List<VocabularyTerm> read() {
        return jdbc.sql("""
                select vocabulary, code, name, position, retired from catalogue_term
                order by vocabulary, retired, position, code""").query(JdbcVocabularies::term).list();
    }

    private static VocabularyTerm term(ResultSet row, int number) throws SQLException {
        return new VocabularyTerm(Vocabulary.valueOf(row.getString("vocabulary")), row.getString("code"),
                row.getString("name"), row.getInt("position"), row.getBoolean("retired"));
    }
}
