package org.gongkai.opendata.application;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.gongkai.opendata.domain.DumpFile;
import org.gongkai.opendata.domain.Form;
import org.gongkai.opendata.domain.Table;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One file on its way to the disk; its checksum is taken while it is written. */
final class DumpWriter implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private final Table table;
    private final Form form;
    private final Path place;
    private final Instant madeAt;
    private final MessageDigest digest = DigestUtils.getSha256Digest();
    private final TableFile file;
    private long rows;

    DumpWriter(Table table, Form form, Path folder, Instant madeAt, TableWords words, JsonMapper json)
            throws IOException {
        this.table = table;
        this.form = form;
        this.place = folder.resolve(table.file(form));
        this.madeAt = madeAt;
        this.file = open(words, json);
    }

    private TableFile open(TableWords words, JsonMapper json) throws IOException {
        OutputStream bytes = new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(place), BUFFER),
                digest);
        if (form == Form.XLSX) {
            return new XlsxFile(table, words, bytes);
        }
        var text = text(table.isLarge() ? new GZIPOutputStream(bytes, BUFFER) : bytes);
        return switch (form) {
            case CSV -> new CsvFile(table, text);
            case JSON -> JsonFile.document(table, words, madeAt.toString(), text, json);
            case JSONL -> JsonFile.lines(table, text, json);
            case XML -> new XmlFile(table, words, madeAt.toString(), text);
            case XLSX -> throw new IllegalStateException("written above");
        };
    }

    private static Writer text(OutputStream bytes) {
        return new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), BUFFER);
    }

    void write(List<@Nullable Object> row) throws IOException {
        file.write(row);
        rows++;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** The whole file, once it is closed. */
    DumpFile finished() throws IOException {
        return new DumpFile(table, form, rows, Files.size(place), HexFormat.of().formatHex(digest.digest()), madeAt);
    }
}
