package org.gongkai.portal.application;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.gongkai.portal.application.PublicState.Version;

/**
 * A finished answer: its bytes as they go out, plain and compressed.
 *
 * @param etag strong validator of the plain bytes, with its quotes
 * @param headers what the application and its security rules said besides
 */
public record KeptPage(Version version, Instant madeAt, String contentType, Map<String, List<String>> headers,
        byte[] plain, byte[] gzip, String etag, String gzipEtag) {
    private static final int OVERHEAD = 1_000;
    private static final int ETAG_BYTES = 12;

    public static KeptPage of(Version version, Instant madeAt, String contentType, Map<String, List<String>> headers,
            byte[] plain) {
        String digest = HexFormat.of().formatHex(sha256(plain), 0, ETAG_BYTES);
        return new KeptPage(version, madeAt, contentType, Map.copyOf(headers), plain, compressed(plain),
                "\"" + digest + "\"", "\"" + digest + "-gz\"");
    }

    public int weight() {
        return plain.length + gzip.length + OVERHEAD;
    }

    private static byte[] compressed(byte[] plain) {
        var bytes = new ByteArrayOutputStream(plain.length / 3 + 64);
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
