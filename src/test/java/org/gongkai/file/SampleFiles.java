package org.gongkai.file;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import javax.imageio.ImageIO;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Real files made on the spot. */
public final class SampleFiles {
    private SampleFiles() {}

    /** Writes a document to memory. */
    @FunctionalInterface
    public interface Writer {
        void write(ByteArrayOutputStream out) throws IOException;
    }

    public static byte[] bytes(Writer writer) {
        var out = new ByteArrayOutputStream();
        try {
            writer.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    public static byte[] docx(String... paragraphs) {
        return bytes(out -> {
            try (var document = new XWPFDocument()) {
                for (String paragraph : paragraphs) {
                    document.createParagraph().createRun().setText(paragraph);
                }
                document.write(out);
            }
        });
    }

    public static byte[] pdf() {
        return bytes(out -> {
            try (var document = new PDDocument()) {
                document.addPage(new PDPage());
                document.save(out);
            }
        });
    }

    /** @param files path and text, in turns */
    /** A red ring on nothing, as a seal looks. */
    public static byte[] png() {
        var image = new BufferedImage(200, 200, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.setStroke(new BasicStroke(8));
        pen.drawOval(6, 6, 188, 188);
        pen.dispose();
        return bytes(out -> ImageIO.write(image, "png", out));
    }

    public static byte[] zip(String... files) {
        var entries = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < files.length; i += 2) {
            entries.put(files[i], files[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return zip(StandardCharsets.UTF_8, entries);
    }

    public static byte[] zip(Charset names, Map<String, byte[]> entries) {
        return bytes(out -> {
            try (var zip = new ZipOutputStream(out, names)) {
                for (var entry : entries.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue());
                }
            }
        });
    }

    public static byte[] ofd(String text) {
        return zip("OFD.xml", """
                <ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016"><ofd:DocBody><ofd:DocInfo>
                <ofd:Author>测试甲</ofd:Author></ofd:DocInfo></ofd:DocBody></ofd:OFD>""", "Doc_0/Document.xml",
                "<ofd:Document xmlns:ofd=\"http://www.ofdspec.org/2016\"/>", "Doc_0/Pages/Page_0/Content.xml",
                """
                        <ofd:Page xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Content><ofd:Layer>
                        <ofd:TextObject ID="1" Boundary="20 30 100 6"><ofd:TextCode X="0" Y="5">%s</ofd:TextCode></ofd:TextObject>
                        <ofd:TextObject ID="2" Boundary="20 40 100 6"><ofd:TextCode X="0" Y="5">第二行</ofd:TextCode></ofd:TextObject>
                        </ofd:Layer></ofd:Content></ofd:Page>"""
                        .formatted(text));
    }
}
