package org.gongkai.disclosure.store;

import static java.util.Objects.requireNonNull;
import static org.gongkai.disclosure.store.Values.instant;
import static org.gongkai.disclosure.store.Values.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.domain.PreviewLinks;
import org.gongkai.disclosure.domain.Signature;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row per link, kept after it is revoked or has run out. */
@Repository
class JdbcPreviewLinks implements PreviewLinks {
    private final JdbcClient jdbc;

    JdbcPreviewLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long add(DisclosureId item, String secretHash, Signature by, Instant until) {
        return jdbc.sql("""
                insert into disclosure_preview (disclosure_id, secret_hash, account_id, officer_name, made_at, until)
                values (?, ?, ?, ?, ?, ?) returning id""")
                .param(item.value())
                .param(secretHash)
                .param(requireNonNull(by.account()).value())
                .param(by.name())
                .param(utc(by.at()))
                .param(utc(until))
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<PreviewLink> find(String secretHash, Instant now) {
        return jdbc.sql("select * from disclosure_preview where secret_hash = ? and revoked_at is null and until > ?")
                .param(secretHash)
                .param(utc(now))
                .query(JdbcPreviewLinks::link)
                .optional();
    }

    @Override
    public List<PreviewLink> list(DisclosureId item, Instant now) {
        return jdbc.sql("""
                select * from disclosure_preview
                where disclosure_id = ? and revoked_at is null and until > ? order by id desc""")
                .param(item.value())
                .param(utc(now))
                .query(JdbcPreviewLinks::link)
                .list();
    }

    @Override
    public boolean revoke(DisclosureId item, long link, Instant at) {
        return jdbc.sql("""
                update disclosure_preview set revoked_at = :at
                where id = :link and disclosure_id = :item and revoked_at is null and until > :at""")
                .param("at", utc(at))
                .param("link", link)
                .param("item", item.value())
                .update() == 1;
    }

    private static PreviewLink link(ResultSet row, int number) throws SQLException {
        return new PreviewLink(row.getLong("id"), new DisclosureId(row.getLong("disclosure_id")),
                row.getString("officer_name"), instant(row, "made_at"), instant(row, "until"));
    }
}
