package org.gongkai.file.domain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * The place a photo was taken at, erased where it stands: the picture itself is not compressed anew and stays byte for byte
 * what it was. Both homes of a place are known, the GPS directory of Exif and the {@code exif:GPS…} properties of XMP.
 */
public final class PhotoPlace {
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final Pattern XMP_PLACE = Pattern
            .compile("exif:GPS\\w+\\s*(?:=\\s*[\"']|>)(?:<rdf:\\w+[^>]*>\\s*)*([^\"'<]+)");
    private static final int PNG_HEADER = 8;

    private PhotoPlace() {}

    /** Whether a picture tells where it was taken. */
    public static boolean isIn(byte[] picture) {
        return !Arrays.equals(picture, erased(picture));
    }

    public static void removeFrom(Path photo, FileKind kind) throws IOException {
        byte[] before = Files.readAllBytes(photo);
        byte[] after = kind == FileKind.PNG ? erasedPng(before) : erased(before);
        if (!Arrays.equals(before, after)) {
            Files.write(photo, after);
        }
    }

    /** Searched for anywhere, since phones append whole further pictures behind the first. */
    private static byte[] erased(byte[] picture) {
        byte[] bytes = picture.clone();
        for (int at = indexOf(bytes, EXIF, 0); at >= 0; at = indexOf(bytes, EXIF, at + EXIF.length)) {
            new ExifBlock(bytes, at + EXIF.length, bytes.length).eraseGps();
        }
        eraseWebpExif(bytes);
        eraseXmp(bytes, 0, bytes.length);
        return bytes;
    }

    /** A WebP may hold the block without the introduction the others have. */
    private static void eraseWebpExif(byte[] bytes) {
        if (bytes.length > 12 && new String(bytes, 8, 4, StandardCharsets.ISO_8859_1).equals("WEBP")) {
            int chunk = indexOf(bytes, "EXIF".getBytes(StandardCharsets.ISO_8859_1), 12);
            if (chunk >= 0 && chunk + 8 < bytes.length) {
                new ExifBlock(bytes, chunk + 8, bytes.length).eraseGps();
            }
        }
    }

    private static void eraseXmp(byte[] bytes, int from, int to) {
        if (indexOf(bytes, "exif:GPS".getBytes(StandardCharsets.ISO_8859_1), from) < 0) {
            return;
        }
        var place = XMP_PLACE.matcher(new String(bytes, from, to - from, StandardCharsets.ISO_8859_1));
        while (place.find()) {
            Arrays.fill(bytes, from + place.start(1), from + place.end(1), (byte) ' ');
        }
    }

    /** Every chunk of a PNG carries a checksum, so it is written anew where something was erased. */
    private static byte[] erasedPng(byte[] picture) {
        var out = new ByteArrayOutputStream(picture.length);
        out.write(picture, 0, PNG_HEADER);
        var in = ByteBuffer.wrap(picture).position(PNG_HEADER);
        while (in.remaining() >= 12) {
            int length = in.getInt();
            if (length < 0 || length > in.remaining() - 8) {
                return picture; // not a PNG we understand; leave it alone
            }
            var typeAndData = new byte[4 + length];
            in.get(typeAndData);
            in.getInt();
            writePngChunk(typeAndData, out);
        }
        return out.toByteArray();
    }

    private static void writePngChunk(byte[] typeAndData, ByteArrayOutputStream out) {
        String type = new String(typeAndData, 0, 4, StandardCharsets.ISO_8859_1);
        if (type.equals("eXIf")) {
            new ExifBlock(typeAndData, 4, typeAndData.length).eraseGps();
        } else if (type.equals("iTXt") || type.equals("tEXt") || type.equals("zTXt")) {
            String keyword = new String(typeAndData, 4, Math.min(40, typeAndData.length - 4),
                    StandardCharsets.ISO_8859_1);
            if (keyword.startsWith("Raw profile type") || (type.equals("zTXt") && keyword.startsWith("XML:"))) {
                return; // a packed copy of the same facts; nothing a reader of the picture needs
            }
            eraseXmp(typeAndData, 4, typeAndData.length);
        }
        var checksum = new CRC32();
        checksum.update(typeAndData);
        out.writeBytes(ByteBuffer.allocate(4).putInt(typeAndData.length - 4).array());
        out.writeBytes(typeAndData);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
    }

    private static int indexOf(byte[] bytes, byte[] wanted, int from) {
        for (int i = from; i <= bytes.length - wanted.length; i++) {
            if (bytes[i] == wanted[0] && Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }
}
