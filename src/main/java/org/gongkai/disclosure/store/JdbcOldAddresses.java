package org.gongkai.disclosure.store;

import org.gongkai.disclosure.OldAddresses;
import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Only those that lead to something public. */
@Repository
class JdbcOldAddresses implements OldAddresses {
    private final JdbcClient jdbc;

    JdbcOldAddresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Slice<OldAddress> list(@Nullable String after, int limit) {
        var rows = jdbc.sql("""
                select l.url, p.path from disclosure_legacy_url l
                join disclosure_public p on p.id = l.disclosure_id and p.on_site
                where l.url > :after order by l.url limit :limit""")
                .param("after", after == null ? "" : after)
                .param("limit", limit + 1)
                .query((row, n) -> new OldAddress(row.getString("url"), row.getString("path")))
                .list();
        return Slice.of(rows, limit, OldAddress::old);
    }
}
