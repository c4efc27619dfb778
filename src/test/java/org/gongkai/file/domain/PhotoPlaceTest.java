package org.gongkai.file.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.gongkai.file.SampleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhotoPlaceTest {
    @TempDir
    Path folder;

    @Test
    void aPhotoLosesItsPlaceAndKeepsItsPictureAndOrientation() throws Exception {
        byte[] photo = jpegWith(exif());
        var path = Files.write(folder.resolve("p.jpg"), photo);
        assertThat(placeOf(photo)).isNotNull();

        PhotoPlace.removeFrom(path, FileKind.JPG);

        byte[] after = Files.readAllBytes(path);
        assertThat(placeOf(after)).isNull();
        assertThat(orientationOf(after)).isEqualTo(6);
        assertThat(ImageIO.read(path.toFile()).getWidth()).isEqualTo(8);
        assertThat(after).hasSameSizeAs(photo);
        assertThat(PhotoPlace.isIn(photo)).isTrue();
        assertThat(PhotoPlace.isIn(after)).isFalse();
    }

    @Test
    void thePlaceInXmpGoesToo() throws Exception {
        String xmp = "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><rdf:Description exif:GPSLatitude=\"32,18.9N\">"
                + "<exif:GPSLongitude>109,42.1E</exif:GPSLongitude></rdf:Description></x:xmpmeta>";
        var path = Files.write(folder.resolve("p.jpg"), jpegWith(xmp.getBytes(StandardCharsets.ISO_8859_1)));

        PhotoPlace.removeFrom(path, FileKind.JPG);

        assertThat(Files.readString(path, StandardCharsets.ISO_8859_1)).doesNotContain("32,18.9N", "109,42.1E")
                .contains("</x:xmpmeta>");
    }

    @Test
    void aPngLosesItsPlaceAndStaysReadable() throws Exception {
        byte[] png = pngWith(tiff());
        var path = Files.write(folder.resolve("p.png"), png);
        assertThat(placeOf(png)).isNotNull();

        PhotoPlace.removeFrom(path, FileKind.PNG);

        assertThat(placeOf(Files.readAllBytes(path))).isNull();
        assertThat(ImageIO.read(path.toFile()).getWidth()).isEqualTo(8);
    }

    @Test
    void aPictureWithoutAPlaceStaysByteForByte() throws Exception {
        byte[] plain = SampleFiles.bytes(out -> ImageIO.write(picture(), "jpg", out));
        var path = Files.write(folder.resolve("p.jpg"), plain);

        PhotoPlace.removeFrom(path, FileKind.JPG);

        assertThat(Files.readAllBytes(path)).isEqualTo(plain);
    }

    private static Object placeOf(byte[] picture) throws Exception {
        var gps = ImageMetadataReader.readMetadata(new ByteArrayInputStream(picture))
                .getFirstDirectoryOfType(GpsDirectory.class);
        return gps == null ? null : gps.getGeoLocation();
    }

    private static int orientationOf(byte[] picture) throws Exception {
        return ImageMetadataReader.readMetadata(new ByteArrayInputStream(picture))
                .getFirstDirectoryOfType(ExifIFD0Directory.class)
                .getInt(ExifIFD0Directory.TAG_ORIENTATION);
    }

    private static BufferedImage picture() {
        return new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
    }

    /** A JPEG with this in its first application segment. */
    private static byte[] jpegWith(byte[] segment) {
        byte[] plain = SampleFiles.bytes(out -> ImageIO.write(picture(), "jpg", out));
        return SampleFiles.bytes(out -> {
            out.write(plain, 0, 2);
            out.write(0xFF);
            out.write(0xE1);
            out.write(segment.length + 2 >> 8);
            out.write(segment.length + 2);
            out.write(segment);
            out.write(plain, 2, plain.length - 2);
        });
    }

    private static byte[] pngWith(byte[] tiff) {
        byte[] plain = SampleFiles.bytes(out -> ImageIO.write(picture(), "png", out));
        int afterHeader = 8 + 25;
        return SampleFiles.bytes(out -> {
            out.write(plain, 0, afterHeader);
            writeChunk(out, "eXIf", tiff);
            out.write(plain, afterHeader, plain.length - afterHeader);
        });
    }

    private static void writeChunk(ByteArrayOutputStream out, String type, byte[] data) {
        var body = ByteBuffer.allocate(4 + data.length).put(type.getBytes(StandardCharsets.US_ASCII)).put(data).array();
        var crc = new CRC32();
        crc.update(body);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(body);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    private static byte[] exif() {
        byte[] tiff = tiff();
        return ByteBuffer.allocate(6 + tiff.length)
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(tiff)
                .array();
    }

    /** Orientation 6 and the place 32°N 109°E. */
    private static byte[] tiff() {
        int gps = 8 + 2 + 2 * 12 + 4;
        int latitude = gps + 2 + 4 * 12 + 4;
        var tiff = ByteBuffer.allocate(latitude + 48);
        tiff.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        tiff.putShort((short) 2);
        entry(tiff, 0x0112, 3, 1, 6 << 16);
        entry(tiff, 0x8825, 4, 1, gps);
        tiff.putInt(0);
        tiff.putShort((short) 4);
        entry(tiff, 1, 2, 2, 'N' << 24);
        entry(tiff, 2, 5, 3, latitude);
        entry(tiff, 3, 2, 2, 'E' << 24);
        entry(tiff, 4, 5, 3, latitude + 24);
        tiff.putInt(0);
        for (int n : new int[]{32, 1, 18, 1, 9, 1, 109, 1, 42, 1, 1, 1}) {
            tiff.putInt(n);
        }
        return tiff.array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }
}
