package org.gongkai.request.papers.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gongkai.organ.OrganId;
import org.jspecify.annotations.Nullable;
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
    private static final long COUNTY = 0;

    private final JdbcClient jdbc;
    private final Map<PaperKind, Template> shipped = shipped();

    JdbcTemplates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Template current(PaperKind kind, OrganId organ) {
        var own = editionsOf(kind, organ);
        return own.isEmpty() ? editions(kind).getFirst().template() : own.getFirst().template();
    }

    @Override
    public List<Edition> editions(PaperKind kind) {
        var editions = new ArrayList<>(saved(kind, COUNTY));
        editions.add(new Edition(Objects.requireNonNull(shipped.get(kind)), null));
        return editions;
    }

    @Override
    public List<Edition> editionsOf(PaperKind kind, OrganId organ) {
        return follows(kind, organ) ? List.of() : saved(kind, organ.value());
    }

    private List<Edition> saved(PaperKind kind, long organ) {
        return jdbc.sql("""
                select * from request_paper_template where kind = ? and organ_id = ? and not follows_county
                order by edition desc""")
                .params(kind.name(), organ)
                .query((row, n) -> new Edition(new Template(kind, row.getInt("edition"), row.getString("body")),
                        SignatureRows.read(row, "by_account", "by_name", "at")))
                .list();
    }

    private boolean follows(PaperKind kind, OrganId organ) {
        return jdbc.sql("""
                select follows_county from request_paper_template where kind = ? and organ_id = ?
                order by edition desc limit 1""")
                .params(kind.name(), organ.value())
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    @Override
    public int lastEdition(PaperKind kind, @Nullable OrganId organ) {
        return jdbc.sql("select coalesce(max(edition), 0) from request_paper_template where kind = ? and organ_id = ?")
                .params(kind.name(), organ == null ? COUNTY : organ.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public Set<PaperKind> wordedBy(OrganId organ) {
        return Set.copyOf(jdbc.sql("""
                select kind from (select distinct on (kind) kind, follows_county from request_paper_template
                    where organ_id = ? order by kind, edition desc) latest
                where not follows_county""")
                .param(organ.value())
                .query((row, n) -> PaperKind.valueOf(row.getString(1)))
                .list());
    }

    @Override
    public void add(Template next, @Nullable OrganId organ, Signature by) {
        insert(next, organ == null ? COUNTY : organ.value(), false, by);
    }

    @Override
    public void follow(PaperKind kind, OrganId organ, Signature by) {
        var last = saved(kind, organ.value()).getFirst().template();
        insert(new Template(kind, lastEdition(kind, organ) + 1, last.body()), organ.value(), true, by);
    }

    private void insert(Template next, long organ, boolean follows, Signature by) {
        try {
            jdbc.sql("""
                    insert into request_paper_template (organ_id, kind, edition, body, follows_county, by_account,
                        by_name, at)
                    values (:organ, :kind, :edition, :body, :follows, :account, :name, :at)""")
                    .param("organ", organ)
                    .param("kind", next.kind().name())
                    .param("edition", next.edition())
                    .param("body", next.body())
                    .param("follows", follows)
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
