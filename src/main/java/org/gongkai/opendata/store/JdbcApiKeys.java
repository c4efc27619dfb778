package org.gongkai.opendata.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.opendata.domain.ApiKey;
import org.gongkai.opendata.domain.ApiKeys;
import org.gongkai.opendata.domain.KeyScope;
import org.gongkai.opendata.domain.KeySecret;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcApiKeys implements ApiKeys {
    private final JdbcClient jdbc;

    JdbcApiKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ApiKey> list() {
        return jdbc.sql("select * from opendata_api_key order by revoked_at is not null, id desc")
                .query(this::key)
                .list();
    }

    @Override
    public Optional<ApiKey> find(long id) {
        return jdbc.sql("select * from opendata_api_key where id = ?").param(id).query(this::key).optional();
    }

    @Override
    public Optional<ApiKey> findByDigest(String digest) {
        return jdbc.sql("select * from opendata_api_key where digest = ?").param(digest).query(this::key).optional();
    }

    @Override
    public long add(String name, KeySecret secret, Set<KeyScope> scopes, int perMinute, LocalDate expiresOn,
            Instant at) {
        return jdbc.sql("""
                insert into opendata_api_key (name, digest, opening, scopes, per_minute, expires_on, issued_at)
                values (?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(name, secret.digest(), secret.opening(), KeyScope.write(scopes), perMinute, expiresOn,
                        at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    @Override
    public void used(long id, Instant at) {
        jdbc.sql("update opendata_api_key set last_used_at = ? where id = ?")
                .params(at.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    @Override
    public void revoke(long id, Instant at) {
        jdbc.sql("update opendata_api_key set revoked_at = ? where id = ? and revoked_at is null")
                .params(at.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    private ApiKey key(ResultSet row, int number) throws SQLException {
        return new ApiKey(row.getLong("id"), row.getString("name"), row.getString("digest"), row.getString("opening"),
                KeyScope.read(row.getString("scopes")), row.getInt("per_minute"),
                row.getObject("expires_on", LocalDate.class), row.getTimestamp("issued_at").toInstant(),
                instant(row.getTimestamp("last_used_at")), instant(row.getTimestamp("revoked_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
