package org.gongkai.disclosure.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.domain.Uploads;
import org.gongkai.file.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Uploads in the database, beside what the editions themselves refer to. */
@Repository
class JdbcUploads implements Uploads {
    private final JdbcClient jdbc;

    JdbcUploads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(DisclosureId item, FileId file) {
        jdbc.sql("insert into disclosure_upload (disclosure_id, file_id) values (?, ?) on conflict do nothing")
                .param(item.value())
                .param(file.value())
                .update();
    }

    @Override
    public Set<FileId> of(DisclosureId item, Collection<FileId> files) {
        return new HashSet<>(jdbc.sql("""
                select f.id from unnest(:files::bigint[]) f(id)
                where exists (select from disclosure_upload u where u.disclosure_id = :item and u.file_id = f.id)
                    or exists (select from disclosure_edition e where e.disclosure_id = :item
                        and (e.content -> 'attachments' @> to_jsonb(f.id)
                            or e.content ->> 'bodyHtml' ~ ('file:' || f.id || '\\D')))""")
                .param("files", files.stream().map(FileId::value).toArray(Long[]::new))
                .param("item", item.value())
                .query((row, n) -> new FileId(row.getLong(1)))
                .list());
    }
}
