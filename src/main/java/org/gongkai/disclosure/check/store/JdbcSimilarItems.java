package org.gongkai.disclosure.check.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.check.CheckedText;
import org.gongkai.disclosure.check.SimilarItem;
import org.gongkai.disclosure.check.SimilarItems;
import org.gongkai.disclosure.check.Likeness;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** By title (trigrams) and number within the database; the few found are compared by their text here. */
@Repository
class JdbcSimilarItems implements SimilarItems {
    private static final int LIMIT = 12;
    private final JdbcClient jdbc;

    JdbcSimilarItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<SimilarItem> to(CheckedText text) {
        if (text.title().isBlank()) {
            return List.of();
        }
        var likeness = Likeness.of(text.bodyHtml());
        return jdbc.sql("""
                with candidate as (
                    (select p.id, p.edition, p.title, p.document_number, true as published, p.organ_id,
                            similarity(p.title, :title) as likeness
                     from disclosure_public p
                     where p.title % :title and p.id <> :id
                     order by similarity(p.title, :title) desc, p.id desc limit :limit)
                    union
                    (select p.id, p.edition, p.title, p.document_number, true, p.organ_id, similarity(p.title, :title)
                     from disclosure_public p
                     where p.document_number = :number and p.id <> :id
                     order by p.id desc limit :limit)
                    union
                    (select e.disclosure_id, e.number, e.title, e.content -> 'document' ->> 'number', false, d.organ_id,
                            similarity(e.title, :title)
                     from disclosure d join disclosure_edition e on e.disclosure_id = d.id and e.state = 'WORK'
                     where d.organ_id = :organ and d.standing = 'UNPUBLISHED' and d.circle is null and e.title % :title
                         and e.disclosure_id <> :id
                     order by similarity(e.title, :title) desc limit :limit)
                )
                select c.*, e.content ->> 'bodyHtml' as body
                from candidate c join disclosure_edition e on e.disclosure_id = c.id and e.number = c.edition
                order by c.likeness desc, c.id desc""")
                .param("title", text.title())
                .param("id", text.id() == null ? 0 : text.id().value())
                .param("number", text.documentNumber() == null ? "" : text.documentNumber())
                .param("organ", text.organ().value())
                .param("limit", LIMIT)
                .query((row, n) -> item(row, text, likeness))
                .list();
    }

    private static SimilarItem item(ResultSet row, CheckedText text, Likeness likeness) throws SQLException {
        String body = row.getString("body");
        return new SimilarItem(new DisclosureId(row.getLong("id")), row.getString("title"),
                row.getString("document_number"), row.getBoolean("published"),
                row.getLong("organ_id") == text.organ().value(), row.getDouble("likeness"),
                body == null ? 0 : likeness.to(body));
    }
}
