package org.gongkai.disclosure.imports.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.imports.ImportId;
import org.gongkai.disclosure.imports.ImportMode;
import org.gongkai.disclosure.imports.domain.CheckedRow;
import org.gongkai.disclosure.imports.domain.ImportField;
import org.gongkai.disclosure.imports.domain.ImportJob;
import org.gongkai.disclosure.imports.domain.ImportStage;
import org.gongkai.disclosure.imports.domain.Imports;
import org.gongkai.disclosure.imports.domain.Problem;
import org.gongkai.disclosure.imports.domain.RowState;
import org.gongkai.disclosure.imports.domain.SourceRow;
import org.gongkai.file.FileId;
import org.gongkai.identity.AccountId;
import org.gongkai.identity.OrganScope;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.organ.OrganId;
import org.gongkai.web.Cursor;
import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Imports, their rows, and the signals seen while a transaction is open. */
@Repository
class JdbcImports implements Imports {
    private static final String JOB = """
            select i.*, coalesce(s.done, 0) as done, coalesce(s.cancelled, false) as cancelled,
                   (select json_object_agg(state, n) from (select state, count(*) as n from disclosure_import_row r
                        where r.import_id = i.id group by state) counted) as rows
            from disclosure_import i left join disclosure_import_signal s on s.import_id = i.id
            """;
    private static final int BATCH = 500;
    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final JsonMapper json;

    JdbcImports(JdbcClient jdbc, NamedParameterJdbcTemplate batches, JsonMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
    }

    @Override
    public ImportId add(ImportJob.Upload upload, List<CheckedRow> rows, Instant at) {
        long id = jdbc
                .sql("""
                        insert into disclosure_import (organ_id, account_id, file_id, file_name, archives, default_organ,
                            default_column, ignored, stage, created_at)
                        values (:organ, :account, :file, :name, :archives, :defaultOrgan, :defaultColumn, :ignored, 'CHECKED', :at)
                        returning id""")
                .param("organ", upload.organ().value())
                .param("account", upload.by().value())
                .param("file", upload.table().value())
                .param("name", upload.tableName())
                .param("archives", upload.archives().stream().map(FileId::value).toArray(Long[]::new))
                .param("defaultOrgan", upload.defaultOrgan() == null ? null : upload.defaultOrgan().value())
                .param("defaultColumn", upload.defaultColumn() == null ? null : upload.defaultColumn().value())
                .param("ignored", String.join("\n", upload.ignored()))
                .param("at", at(at))
                .query(Long.class)
                .single();
        for (int from = 0; from < rows.size(); from += BATCH) {
            addRows(id, rows.subList(from, Math.min(rows.size(), from + BATCH)));
        }
        return new ImportId(id);
    }

    private void addRows(long id, List<CheckedRow> rows) {
        batches.batchUpdate("""
                insert into disclosure_import_row (import_id, number, fields, state, problems)
                values (:id, :number, :fields::jsonb, :state, :problems::jsonb)""",
                rows.stream()
                        .map(row -> new MapSqlParameterSource("id", id).addValue("number", row.row().number())
                                .addValue("fields", json.writeValueAsString(row.row().fields()))
                                .addValue("state", (row.isGood() ? RowState.GOOD : RowState.BAD).name())
                                .addValue("problems", json.writeValueAsString(row.problems())))
                        .toArray(MapSqlParameterSource[]::new));
    }

    @Override
    public ImportJob get(ImportId id) {
        return jdbc.sql(JOB + " where i.id = ?")
                .param(id.value())
                .query(this::job)
                .optional()
                .orElseThrow(() -> new NoSuchRecord("没有编号为 " + id + " 的导入"));
    }

    @Override
    public Slice<ImportJob> list(OrganScope scope, Cursor from, int limit) {
        var rows = jdbc.sql(JOB + """
                where (:everywhere or i.organ_id = any(:organs)) and i.id %s :edge
                order by i.id %s limit :limit""".formatted(from.back() ? ">" : "<", from.back() ? "asc" : "desc"))
                .param("everywhere", scope.everywhere())
                .param("organs", scope.ids())
                .param("edge", from.number(Long.MAX_VALUE))
                .param("limit", limit + 1)
                .query(this::job)
                .list();
        return Slice.of(rows, limit, job -> job.id().toString(), from);
    }

    @Override
    public List<ImportId> running() {
        return jdbc.sql("select id from disclosure_import where stage = 'RUNNING' order by id")
                .query((row, number) -> new ImportId(row.getLong("id")))
                .list();
    }

    /** Not {@code for update}: that would keep signals, which refer to the import, waiting for ourselves. */
    @Override
    public Optional<ImportJob> lock(ImportId id) {
        boolean held = jdbc.sql("select id from disclosure_import where id = ? for no key update skip locked")
                .param(id.value())
                .query(Long.class)
                .optional()
                .isPresent();
        return held ? Optional.of(get(id)) : Optional.empty();
    }

    @Override
    public void move(ImportId id, ImportStage to, @Nullable ImportMode mode, String failure,
            @Nullable Instant endedAt) {
        jdbc.sql("""
                update disclosure_import set stage = :stage, mode = coalesce(:mode, mode), failure = :failure,
                    ended_at = :endedAt where id = :id""")
                .param("stage", to.name())
                .param("mode", mode == null ? null : mode.name())
                .param("failure", failure)
                .param("endedAt", endedAt == null ? null : at(endedAt))
                .param("id", id.value())
                .update();
    }

    @Override
    public void progress(ImportId id, int done) {
        jdbc.sql("""
                insert into disclosure_import_signal (import_id, done) values (:id, :done)
                on conflict (import_id) do update set done = excluded.done""")
                .param("id", id.value())
                .param("done", done)
                .update();
    }

    @Override
    public void askCancel(ImportId id, boolean cancelled) {
        jdbc.sql("""
                insert into disclosure_import_signal (import_id, cancelled) values (:id, :cancelled)
                on conflict (import_id) do update set cancelled = excluded.cancelled""")
                .param("id", id.value())
                .param("cancelled", cancelled)
                .update();
    }

    @Override
    public Slice<StoredRow> page(ImportId id, Set<RowState> states, Cursor from, int limit) {
        var rows = jdbc.sql("""
                select * from disclosure_import_row
                where import_id = :id and state = any(:states) and number %s :edge order by number %s limit :limit"""
                .formatted(from.back() ? "<" : ">", from.back() ? "desc" : "asc"))
                .param("id", id.value())
                .param("states", states.stream().map(Enum::name).toArray(String[]::new))
                .param("edge", from.number(0))
                .param("limit", limit + 1)
                .query(this::row)
                .list();
        return Slice.of(rows, limit, row -> Integer.toString(row.source().number()), from);
    }

    @Override
    public List<StoredRow> rows(ImportId id, Set<RowState> states, int afterNumber, int limit) {
        return jdbc.sql("""
                select * from disclosure_import_row
                where import_id = :id and state = any(:states) and number > :after order by number limit :limit""")
                .param("id", id.value())
                .param("states", states.stream().map(Enum::name).toArray(String[]::new))
                .param("after", afterNumber)
                .param("limit", limit)
                .query(this::row)
                .list();
    }

    @Override
    public void ready(ImportId id, List<ReadyRow> rows) {
        jdbc.sql("""
                update disclosure_import_row r
                set state = 'READY', attachments = cast(made.attachments as bigint[]), body = made.body
                from unnest(cast(:numbers as int[]), cast(:attachments as text[]), cast(:bodies as text[]))
                    made(number, attachments, body)
                where r.import_id = :id and r.number = made.number and r.state = 'GOOD'""")
                .param("id", id.value())
                .param("numbers", rows.stream().map(ReadyRow::number).toArray(Integer[]::new))
                .param("attachments", rows.stream().map(row -> array(row.attachments())).toArray(String[]::new))
                .param("bodies", rows.stream().map(ReadyRow::body).toArray(String[]::new))
                .update();
    }

    /** Arrays of arrays would all have to be of one length. */
    private static String array(List<FileId> files) {
        return files.stream().map(FileId::toString).collect(Collectors.joining(",", "{", "}"));
    }

    @Override
    public void entered(ImportId id, Map<Integer, DisclosureId> items) {
        var rows = List.copyOf(items.entrySet());
        jdbc.sql("""
                update disclosure_import_row r set state = 'ENTERED', disclosure_id = made.item, body = null
                from unnest(cast(:numbers as int[]), cast(:items as bigint[])) made(number, item)
                where r.import_id = :id and r.number = made.number""")
                .param("id", id.value())
                .param("numbers", rows.stream().map(Map.Entry::getKey).toArray(Integer[]::new))
                .param("items", rows.stream().map(row -> row.getValue().value()).toArray(Long[]::new))
                .update();
    }

    @Override
    public void refused(ImportId id, int number, List<Problem> problems) {
        jdbc.sql("""
                update disclosure_import_row set state = 'REFUSED', problems = :problems::jsonb
                where import_id = :id and number = :number""")
                .param("problems", json.writeValueAsString(problems))
                .param("id", id.value())
                .param("number", number)
                .update();
    }

    @Override
    public void reopenRefused(ImportId id) {
        jdbc.sql("""
                update disclosure_import_row set state = 'GOOD', problems = '[]'
                where import_id = ? and state = 'REFUSED'""").param(id.value()).update();
    }

    @Override
    public Set<String> takenIndexNumbers(Collection<String> among) {
        return taken("select index_number from disclosure where index_number = any(?)", among);
    }

    @Override
    public Set<String> takenLegacyUrls(Collection<String> among) {
        return taken("select url from disclosure_legacy_url where url = any(?)", among);
    }

    private Set<String> taken(String sql, Collection<String> among) {
        return new HashSet<>(jdbc.sql(sql)
                .param(among.toArray(String[]::new))
                .query((row, number) -> row.getString(1))
                .list());
    }

    private ImportJob job(ResultSet row, int number) throws SQLException {
        var upload = new ImportJob.Upload(new OrganId(row.getLong("organ_id")),
                new AccountId(row.getLong("account_id")),
                new FileId(row.getLong("file_id")), row.getString("file_name"), fileIds(row.getArray("archives")),
                number(row, "default_organ").map(OrganId::new).orElse(null),
                number(row, "default_column").map(ColumnId::new).orElse(null),
                row.getString("ignored").lines().toList());
        String mode = row.getString("mode");
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new ImportJob(new ImportId(row.getLong("id")), upload, ImportStage.valueOf(row.getString("stage")),
                mode == null ? null : ImportMode.valueOf(mode), row.getString("failure"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(), ended == null ? null : ended.toInstant(),
                counts(row.getString("rows")), row.getInt("done"), row.getBoolean("cancelled"));
    }

    private Map<RowState, Integer> counts(@Nullable String counted) {
        return counted == null
                ? Map.of()
                : json.readValue(counted, new TypeReference<EnumMap<RowState, Integer>>() {
                });
    }

    private StoredRow row(ResultSet row, int number) throws SQLException {
        var fields = json.readValue(row.getString("fields"), new TypeReference<EnumMap<ImportField, String>>() {
        });
        var problems = json.readValue(row.getString("problems"), new TypeReference<List<Problem>>() {
        });
        return new StoredRow(new SourceRow(row.getInt("number"), fields), RowState.valueOf(row.getString("state")),
                problems, fileIds(row.getArray("attachments")), row.getString("body"),
                number(row, "disclosure_id").map(DisclosureId::new).orElse(null));
    }

    private static List<FileId> fileIds(Array array) throws SQLException {
        return Arrays.stream((Long[]) array.getArray()).map(FileId::new).toList();
    }

    private static Optional<Long> number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
