package org.gongkai.disclosure.store;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.PublishedTitles;
import org.gongkai.organ.OrganId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Titles of published items from what the public sees, items of other channels included. */
@Repository
class JdbcPublishedTitles implements PublishedTitles {
    private final JdbcClient jdbc;

    JdbcPublishedTitles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<DisclosureId, PublishedTitle> of(Collection<DisclosureId> ids) {
        return jdbc.sql("""
                select id, title, organ_id, organ_name, document_number, case when on_site then path end url
                from disclosure_public where id = any(:ids)""")
                .param("ids", ids.stream().map(DisclosureId::value).toArray(Long[]::new))
                .query((row, n) -> Map.entry(new DisclosureId(row.getLong("id")),
                        new PublishedTitle(row.getString("title"), new OrganId(row.getLong("organ_id")),
                                row.getString("organ_name"), row.getString("document_number"), row.getString("url"))))
                .list() // a stream would hold its connection until somebody closed it
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
