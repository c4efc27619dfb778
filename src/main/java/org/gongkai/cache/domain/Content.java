package org.gongkai.cache.domain;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The bytes of an answer as they lie in memory: packed, or as they are where few will ever ask for them again. */
public final class Content {
    private final byte[] bytes;
    private final boolean packed;

    private Content(byte[] bytes, boolean packed) {
        this.bytes = bytes;
        this.packed = packed;
    }

    public static Content packed(byte[] plain) {
        return new Content(pack(plain), true);
    }

    public static Content asItIs(byte[] plain) {
        return new Content(plain, false);
    }

    public boolean isPacked() {
        return packed;
    }

    public byte[] plain() {
        return packed ? unpack(bytes) : bytes;
    }

    public byte[] gzip() {
        return packed ? bytes : pack(bytes);
    }

    /** Bytes in memory when it has been asked for in every coding. */
    int weight(int plainLength) {
        return packed ? plainLength + 2 * bytes.length : plainLength + plainLength / 2;
    }

    private static byte[] pack(byte[] plain) {
        var packed = new ByteArrayOutputStream(plain.length / 3 + 64);
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] unpack(byte[] packed) {
        try (var plain = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return plain.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
