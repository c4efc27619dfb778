package org.gongkai.request.papers.application;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.codec.digest.DigestUtils;

/** A zip that tells for each of its parts what it must sum up to: {@code sha256sum -c SHA256SUMS} checks it anywhere. */
final class CaseArchive implements AutoCloseable {
    static final String SUMS = "SHA256SUMS";

    private final ZipOutputStream zip;
    private final Map<String, String> sums = new LinkedHashMap<>();

    CaseArchive(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    void add(String folder, String name, byte[] content) throws IOException {
        var unique = unique(folder + safe(name));
        write(unique, content);
        sums.put(unique, DigestUtils.sha256Hex(content));
    }

    void add(String name, String words) throws IOException {
        add("", name, words.getBytes(StandardCharsets.UTF_8));
    }

    /** Names are typed by people: none leads out of the folder it is unpacked in, or means something to a shell. */
    private static String safe(String name) {
        return name.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", "-").replaceFirst("^\\.+", "");
    }

    private String unique(String name) {
        var unique = name;
        for (int n = 2; sums.containsKey(unique); n++) {
            unique = name.contains(".") ? name.replaceFirst("(\\.[^.]*)$", "-" + n + "$1") : name + "-" + n;
        }
        return unique;
    }

    private void write(String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    /** Writes the sums as the last part. Not called when a part failed: a cut off zip opens nowhere. */
    void finish() throws IOException {
        var lines = new StringBuilder();
        sums.forEach((name, sum) -> lines.append(sum).append("  ").append(name).append('\n'));
        write(SUMS, lines.toString().getBytes(StandardCharsets.UTF_8));
        zip.finish();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
