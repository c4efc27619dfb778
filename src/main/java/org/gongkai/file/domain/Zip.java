package org.gongkai.file.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A zip opened for reading. Tools in China often write names in GBK without saying so; those are read rightly too. */
public final class Zip implements AutoCloseable {
    private static final Charset CHINESE = Charset.forName("GB18030");
    private final ZipFile file;
    private final List<ZipArchiveEntry> entries;

    private Zip(ZipFile file) {
        this.file = file;
        this.entries = Collections.list(file.getEntriesInPhysicalOrder());
    }

    public static Zip open(Path path) throws IOException {
        return new Zip(ZipFile.builder().setPath(path).setCharset(StandardCharsets.UTF_8).get());
    }

    /** Everything in it, folders too, in packing order. */
    public List<ZipArchiveEntry> entries() {
        return entries;
    }

    public Optional<ZipArchiveEntry> find(String name) {
        return Optional.ofNullable(file.getEntry(name));
    }

    public InputStream open(ZipArchiveEntry entry) throws IOException {
        return file.getInputStream(entry);
    }

    /** The whole of a small entry; at most {@code limit} bytes of it. */
    public byte[] read(ZipArchiveEntry entry, int limit) throws IOException {
        try (var in = open(entry)) {
            return in.readNBytes(limit);
        }
    }

    /** Path as the packing person saw it, with forward slashes. */
    public static String nameOf(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        String name = raw == null || entry.getGeneralPurposeBit().usesUTF8ForNames() ? entry.getName() : decoded(raw);
        return name.replace('\\', '/');
    }

    private static String decoded(byte[] raw) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(raw, CHINESE);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
