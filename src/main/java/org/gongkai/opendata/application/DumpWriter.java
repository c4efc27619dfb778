package org.gongkai.opendata.application;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.gongkai.opendata.domain.DumpFile;

/** One dump on its way to the disk; its checksum is taken while it is written. */
final class DumpWriter implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private final Path folder;
    private final String name;
    private final Path half;
    private final MessageDigest digest = sha256();
    private final Writer out;
    private long writes;

    DumpWriter(Path folder, String name) throws IOException {
        this.folder = folder;
        this.name = name;
        this.half = Files.createTempFile(folder, name, ".half");
        this.out = new BufferedWriter(new OutputStreamWriter(new GZIPOutputStream(
                new DigestOutputStream(Files.newOutputStream(half), digest), BUFFER), StandardCharsets.UTF_8), BUFFER);
    }

    void write(String line) throws IOException {
        out.write(line);
        writes++;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /** Puts the whole file in its place. */
    DumpFile finished(Instant madeAt, int headings) throws IOException {
        var place = folder.resolve(name);
        Files.move(half, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        return new DumpFile(name, writes - headings, Files.size(place), HexFormat.of().formatHex(digest.digest()),
                madeAt);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
