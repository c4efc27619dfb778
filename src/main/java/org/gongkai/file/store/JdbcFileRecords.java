package org.gongkai.file.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.file.FileId;
import org.gongkai.file.HiddenData;
import org.gongkai.file.StoredFile;
import org.gongkai.file.domain.FileKind;
import org.gongkai.file.domain.FileName;
import org.gongkai.file.domain.FileRecords;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Content is recorded before its first name, so a crash between the two leaves a nameless content and never a dead name. */
@Repository
class JdbcFileRecords implements FileRecords {
    private static final String FILE = """
            select f.id, f.name, c.media_type, c.size, c.sha256, f.stored_at
            from file f join file_content c on c.sha256 = f.sha256 """;
    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final JsonMapper json;

    JdbcFileRecords(JdbcClient jdbc, NamedParameterJdbcTemplate batches, JsonMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
    }

    @Override
    public Set<String> known(Collection<String> sha256) {
        return new HashSet<>(jdbc.sql("select sha256 from file_content where sha256 = any(?)")
                .param(sha256.toArray(String[]::new))
                .query((row, number) -> row.getString("sha256"))
                .list());
    }

    @Override
    public void addContents(List<ReadContent> contents) {
        batches.batchUpdate("""
                insert into file_content
                    (sha256, size, media_type, text, text_state, hidden_data, scanned_by, stored_at)
                values (:sha256, :size, :mediaType, :text, :textState, :hiddenData::jsonb, :scannedBy, :storedAt)
                on conflict (sha256) do nothing""",
                contents.stream().map(this::values).toArray(MapSqlParameterSource[]::new));
    }

    private MapSqlParameterSource values(ReadContent read) {
        var content = read.content();
        return new MapSqlParameterSource("sha256", content.sha256()).addValue("size", content.size())
                .addValue("mediaType", content.mediaType())
                .addValue("text", read.reading().text())
                .addValue("textState", read.reading().textState().name())
                .addValue("hiddenData", json.writeValueAsString(read.reading().hiddenData()))
                .addValue("scannedBy", content.scannedBy())
                .addValue("storedAt", at(content.storedAt()));
    }

    @Override
    public List<StoredFile> addFiles(List<Named> names, Instant at) {
        var once = names.stream().distinct().toList();
        var files = jdbc
                .sql("""
                        with named as (
                            insert into file (name, sha256, stored_at)
                            select n.name, n.sha256, :at from unnest(cast(:names as text[]), cast(:hashes as text[])) n(name, sha256)
                            on conflict (sha256, name) do update set name = excluded.name
                            returning *)
                        select f.id, f.name, c.media_type, c.size, c.sha256, f.stored_at
                        from named f join file_content c on c.sha256 = f.sha256""")
                .param("names", once.stream().map(named -> named.name().value()).toArray(String[]::new))
                .param("hashes", once.stream().map(Named::sha256).toArray(String[]::new))
                .param("at", at(at))
                .query(JdbcFileRecords::file)
                .list()
                .stream()
                .collect(Collectors.toMap(file -> new Named(new FileName(file.name()), file.sha256()), file -> file));
        return names.stream().map(named -> requireNonNull(files.get(named))).toList();
    }

    @Override
    public Optional<StoredFile> find(FileId id) {
        return jdbc.sql(FILE + " where f.id = ?").param(id.value()).query(JdbcFileRecords::file).optional();
    }

    @Override
    public List<StoredFile> list(Collection<FileId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(FILE + " where f.id = any(?) order by f.id")
                .param(ids.stream().map(FileId::value).toArray(Long[]::new))
                .query(JdbcFileRecords::file)
                .list();
    }

    @Override
    public String textOf(FileId id) {
        return ofContent("c.text", id).orElse("");
    }

    @Override
    public Map<FileId, String> textsOf(Collection<FileId> ids) {
        var texts = new HashMap<FileId, String>();
        if (!ids.isEmpty()) {
            jdbc.sql("""
                    select f.id, c.text from file f join file_content c on c.sha256 = f.sha256
                    where f.id = any(?) and c.text <> ''""")
                    .param(ids.stream().map(FileId::value).toArray(Long[]::new))
                    .query(row -> {
                        texts.put(new FileId(row.getLong("id")), row.getString("text"));
                    });
        }
        return texts;
    }

    @Override
    public List<HiddenData> hiddenDataIn(FileId id) {
        return ofContent("c.hidden_data::text", id)
                .map(found -> json.readValue(found, new TypeReference<List<HiddenData>>() {
                }))
                .orElse(List.of());
    }

    private Optional<String> ofContent(String expression, FileId id) {
        return jdbc
                .sql("select %s from file f join file_content c on c.sha256 = f.sha256 where f.id = ?"
                        .formatted(expression))
                .param(id.value())
                .query(String.class)
                .optional();
    }

    @Override
    public List<String> leastRecentlyVerified(int limit) {
        return jdbc.sql("select sha256 from file_content order by verified_at nulls first, sha256 limit ?")
                .param(limit)
                .query((row, number) -> row.getString("sha256"))
                .list();
    }

    @Override
    public void verified(String sha256, boolean intact, Instant at) {
        jdbc.sql("update file_content set verified_at = :at, intact = :intact where sha256 = :sha256")
                .param("at", at(at))
                .param("intact", intact)
                .param("sha256", sha256)
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** Content told plain text; the name decides whether to call it a table. */
    private static StoredFile file(ResultSet row, int number) throws SQLException {
        String name = row.getString("name");
        String mediaType = row.getString("media_type");
        boolean table = mediaType.equals(FileKind.TXT.mediaType()) && new FileName(name).extension().equals("csv");
        return new StoredFile(new FileId(row.getLong("id")), name, table ? FileKind.CSV.mediaType() : mediaType,
                row.getLong("size"), row.getString("sha256"),
                row.getObject("stored_at", OffsetDateTime.class).toInstant());
    }
}
