package org.gongkai.file.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.file.FileId;
import org.gongkai.file.HiddenData;
import org.gongkai.file.StoredFile;
import org.gongkai.file.domain.FileKind;
import org.gongkai.file.domain.FileName;
import org.gongkai.file.domain.FileRecords;
import org.gongkai.file.domain.Reading;
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
    private final JsonMapper json;

    JdbcFileRecords(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public boolean knowsContent(String sha256) {
        return jdbc.sql("select exists (select from file_content where sha256 = ?)")
                .param(sha256)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void addContent(Content content, Reading reading) {
        jdbc.sql("""
                insert into file_content
                    (sha256, size, media_type, text, text_state, hidden_data, scanned_by, stored_at)
                values (:sha256, :size, :mediaType, :text, :textState, :hiddenData::jsonb, :scannedBy, :storedAt)
                on conflict (sha256) do nothing""")
                .param("sha256", content.sha256())
                .param("size", content.size())
                .param("mediaType", content.mediaType())
                .param("text", reading.text())
                .param("textState", reading.textState().name())
                .param("hiddenData", json.writeValueAsString(reading.hiddenData()))
                .param("scannedBy", content.scannedBy())
                .param("storedAt", at(content.storedAt()))
                .update();
    }

    @Override
    public StoredFile addFile(FileName name, String sha256, Instant at) {
        long id = jdbc.sql("""
                insert into file (name, sha256, stored_at) values (:name, :sha256, :at)
                on conflict (sha256, name) do update set name = excluded.name
                returning id""")
                .param("name", name.value())
                .param("sha256", sha256)
                .param("at", at(at))
                .query(Long.class)
                .single();
        return find(new FileId(id)).orElseThrow();
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
