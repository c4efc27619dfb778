package org.gongkai.request.papers.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.law.Subject;
import org.gongkai.request.Signature;
import org.gongkai.request.papers.domain.PaperKind;
import org.gongkai.request.papers.domain.Template;
import org.gongkai.request.papers.domain.Templates;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Wording that comes with the product, and over it what administrators saved. */
@Repository
class JdbcTemplates implements Templates {
    private final JdbcClient jdbc;
    private final Map<PaperKind, Template> shipped = shipped();

    JdbcTemplates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Template current(PaperKind kind) {
        return editions(kind).getFirst().template();
    }

    @Override
    public List<Edition> editions(PaperKind kind) {
        List<Edition> editions = new ArrayList<>(jdbc
                .sql("select * from request_paper_template where kind = ? order by edition desc")
                .param(kind.name())
                .query((row, n) -> new Edition(new Template(kind, row.getInt("edition"), row.getString("body")),
                        SignatureRows.read(row, "by_account", "by_name", "at")))
                .list());
        editions.add(new Edition(java.util.Objects.requireNonNull(shipped.get(kind)), null));
        return editions;
    }

    @Override
    public void add(Template next, Signature by) {
        try {
            jdbc.sql("""
                    insert into request_paper_template (kind, edition, body, by_account, by_name, at)
                    values (:kind, :edition, :body, :account, :name, :at)""")
                    .param("kind", next.kind().name())
                    .param("edition", next.edition())
                    .param("body", next.body())
                    .param("account", SignatureRows.account(by))
                    .param("name", by.name())
                    .param("at", SignatureRows.at(by))
                    .update();
        } catch (DuplicateKeyException overtaken) {
            throw new NewerVersionExists(new Subject("request-template", next.kind().code()));
        }
    }

    private static Map<PaperKind, Template> shipped() {
        Map<PaperKind, Template> templates = new EnumMap<>(PaperKind.class);
        for (String part : text().split("(?m)^== ")) {
            if (!part.isBlank()) {
                int line = part.indexOf('\n');
                var kind = PaperKind.ofCode(part.substring(0, line).strip()).orElseThrow();
                templates.put(kind, new Template(kind, 0, part.substring(line + 1)));
            }
        }
        return templates;
    }

    private static String text() {
        try {
            return new ClassPathResource("papers/templates.txt").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
