package org.gongkai.identity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.gongkai.identity.AccountId;
import org.gongkai.identity.OrganScope;
import org.gongkai.identity.domain.AccountDirectory;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.organ.OrganId;
import org.gongkai.web.Cursor;
import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAccountDirectory implements AccountDirectory {
    private static final String LINES = """
            select a.id, a.login, a.name, a.organ_id, a.locked, a.must_change_password,
                   a.second_factor is not null as second_factor, t.suspended_until, a.last_signed_in_at,
                   a.last_signed_in_from, a.previous_sign_in_at, a.previous_sign_in_from, a.registered_at, a.version,
                   (select coalesce(string_agg(r.role || ':' || r.organ_id, ','), '') from account_role r
                    where r.account_id = a.id) as grants
            from account a left join sign_in_tally t on t.login = a.login
            where true""";

    private final JdbcClient jdbc;

    JdbcAccountDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Slice<Line> list(Filter filter, OrganScope scope, Cursor from, int limit) {
        var edge = from.key() == null ? "" : from.key();
        var parameters = new HashMap<String, Object>(Map.of("edge", edge, "limit", limit + 1));
        var page = from.back()
                ? " and a.login < :edge order by a.login desc limit :limit"
                : " and a.login > :edge order by a.login limit :limit";
        var rows = jdbc.sql(LINES + conditions(filter, scope, parameters) + page)
                .params(parameters)
                .query(JdbcAccountDirectory::line)
                .list();
        return Slice.of(rows, limit, Line::login, from);
    }

    @Override
    public long count(Filter filter, OrganScope scope) {
        var parameters = new HashMap<String, Object>();
        return jdbc.sql("select count(*) from (" + LINES + conditions(filter, scope, parameters) + ") counted")
                .params(parameters)
                .query(Long.class)
                .single();
    }

    @Override
    public void forEach(Filter filter, OrganScope scope, Consumer<Line> reader) {
        var parameters = new HashMap<String, Object>();
        jdbc.sql(LINES + conditions(filter, scope, parameters) + " order by a.login")
                .params(parameters)
                .query(JdbcAccountDirectory::line)
                .list()
                .forEach(reader);
    }

    @Override
    public Line get(AccountId id) {
        return jdbc.sql(LINES + " and a.id = :id")
                .param("id", id.value())
                .query(JdbcAccountDirectory::line)
                .optional()
                .orElseThrow(() -> new NoSuchRecord("没有编号为 " + id + " 的账号"));
    }

    private static String conditions(Filter filter, OrganScope scope, Map<String, Object> parameters) {
        var sql = new StringBuilder();
        if (!scope.everywhere()) {
            sql.append(" and a.organ_id = any(:organs)");
            parameters.put("organs", scope.ids());
        }
        if (!filter.words().isBlank()) {
            sql.append(" and (strpos(a.login, lower(:words)) > 0 or strpos(a.name, :words) > 0)");
            parameters.put("words", filter.words().strip());
        }
        if (filter.organ() != null) {
            sql.append(" and a.organ_id = :organ");
            parameters.put("organ", filter.organ().value());
        }
        if (filter.role() != null) {
            sql.append(" and exists (select from account_role r where r.account_id = a.id and r.role = :role)");
            parameters.put("role", filter.role().name());
        }
        return sql.append(condition(filter.state())).toString();
    }

    private static String condition(@Nullable State state) {
        return switch (state) {
            case null -> "";
            case OPEN -> " and not a.locked";
            case LOCKED -> " and a.locked";
            case SUSPENDED -> " and t.suspended_until > now()";
            case WITHOUT_ROLE ->
                " and not a.locked and not exists (select from account_role r where r.account_id = a.id)";
            case NEVER_USED -> " and a.last_signed_in_at is null";
        };
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        var registered = row.getObject("registered_at", OffsetDateTime.class).toInstant();
        return new Line(new AccountId(row.getLong("id")), row.getString("login"), row.getString("name"),
                new OrganId(row.getLong("organ_id")), JdbcAccounts.grants(row.getString("grants")),
                row.getBoolean("locked"), row.getBoolean("must_change_password"), row.getBoolean("second_factor"),
                instant(row, "suspended_until"), instant(row, "last_signed_in_at"),
                row.getString("last_signed_in_from"), instant(row, "previous_sign_in_at"),
                row.getString("previous_sign_in_from"), registered, row.getInt("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
