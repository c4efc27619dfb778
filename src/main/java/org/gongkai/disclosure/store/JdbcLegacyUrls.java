package org.gongkai.disclosure.store;

import java.util.Map;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.domain.LegacyUrls;
import org.gongkai.law.BadInput;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** Old addresses in a table of their own, one item each. */
@Repository
class JdbcLegacyUrls implements LegacyUrls {
    private final NamedParameterJdbcTemplate jdbc;

    JdbcLegacyUrls(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Map<String, DisclosureId> urls) {
        var rows = urls.entrySet()
                .stream()
                .map(entry -> new MapSqlParameterSource("url", entry.getKey()).addValue("id", entry.getValue().value()))
                .toArray(MapSqlParameterSource[]::new);
        try {
            jdbc.batchUpdate("insert into disclosure_legacy_url (url, disclosure_id) values (:url, :id)", rows);
        } catch (DuplicateKeyException taken) {
            throw new BadInput("legacyUrl", "有原网址已指向其他信息");
        }
    }
}
