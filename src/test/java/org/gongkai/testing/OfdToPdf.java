package org.gongkai.testing;

import org.apache.pdfbox.util.Matrix;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads an OFD by what GB/T 33190 says, not by how ours is written, and sets it as PDF: each glyph where its object puts it, in
 * the font the file carries. What such a reader cannot find is not there for others either.
 */
public final class OfdToPdf {
    private static final float POINTS = 72 / 25.4f;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, PDType0Font> fonts = new HashMap<>();
    private final Map<String, PDImageXObject> pictures = new HashMap<>();
    private float height;

    private OfdToPdf() {}

    public static byte[] convert(byte[] ofd) throws IOException {
        var converter = new OfdToPdf();
        converter.unpack(ofd);
        return converter.pdf();
    }

    private void unpack(byte[] ofd) throws IOException {
        try (var in = new ZipInputStream(new ByteArrayInputStream(ofd))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
    }

    private byte[] pdf() throws IOException {
        String root = words(xml("OFD.xml").selectFirst("ofd|DocRoot"));
        String folder = root.substring(0, root.lastIndexOf('/') + 1);
        var document = xml(root);
        try (var pdf = new PDDocument(); var out = new ByteArrayOutputStream()) {
            readResources(pdf, folder, xml(folder + words(document.selectFirst("ofd|PublicRes"))));
            for (var page : document.select("ofd|Pages > ofd|Page")) {
                set(pdf, xml(folder + page.attr("BaseLoc")));
            }
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private void readResources(PDDocument pdf, String folder, Element resources) throws IOException {
        String base = folder + resources.selectFirst("ofd|Res").attr("BaseLoc") + "/";
        for (var font : resources.select("ofd|Font")) {
            fonts.put(font.attr("ID"), PDType0Font.load(pdf, new ByteArrayInputStream(part(base + words(font
                    .selectFirst("ofd|FontFile")))), false));
        }
        for (var picture : resources.select("ofd|MultiMedia")) {
            pictures.put(picture.attr("ID"), PDImageXObject.createFromByteArray(pdf, part(base + words(picture
                    .selectFirst("ofd|MediaFile"))), picture.attr("ID")));
        }
    }

    private void set(PDDocument pdf, Element content) throws IOException {
        float[] box = numbers(words(content.selectFirst("ofd|PhysicalBox")));
        height = box[3];
        var page = new PDPage(new PDRectangle(box[2] * POINTS, box[3] * POINTS));
        pdf.addPage(page);
        try (var stream = new PDPageContentStream(pdf, page)) {
            for (var object : content.select("ofd|Layer > *")) {
                switch (object.tagName().replaceFirst(".*:", "")) {
                    case "TextObject" -> text(stream, object);
                    case "PathObject" -> path(stream, object);
                    case "ImageObject" -> picture(stream, object);
                    default -> throw new IOException("unknown object " + object.tagName());
                }
            }
        }
    }

    private void text(PDPageContentStream stream, Element object) throws IOException {
        float[] place = numbers(object.attr("Boundary"));
        var code = object.selectFirst("ofd|TextCode");
        float[] steps = code.attr("DeltaX").isEmpty() ? new float[0] : numbers(code.attr("DeltaX"));
        float x = place[0] + Float.parseFloat(code.attr("X"));
        float y = place[1] + Float.parseFloat(code.attr("Y"));
        stream.setNonStrokingColor(colour(object.selectFirst("ofd|FillColor")));
        stream.beginText();
        stream.setFont(fonts.get(object.attr("Font")), Float.parseFloat(object.attr("Size")) * POINTS);
        String letters = code.wholeText();
        for (int i = 0; i < letters.length(); i++) {
            stream.setTextMatrix(Matrix.getTranslateInstance(x * POINTS, (height - y) * POINTS));
            stream.showText(letters.substring(i, i + 1));
            x += i < steps.length ? steps[i] : 0;
        }
        stream.endText();
    }

    private void path(PDPageContentStream stream, Element object) throws IOException {
        var data = new StringTokenizer(words(object.selectFirst("ofd|AbbreviatedData")));
        while (data.hasMoreTokens()) {
            switch (data.nextToken()) {
                case "M" -> stream.moveTo(x(data), y(data));
                case "L" -> stream.lineTo(x(data), y(data));
                case "B" -> stream.curveTo(x(data), y(data), x(data), y(data), x(data), y(data));
                case "Q" -> stream.curveTo1(x(data), y(data), x(data), y(data));
                default -> stream.closePath();
            }
        }
        if (object.attr("Fill").equals("true")) {
            stream.setNonStrokingColor(colour(object.selectFirst("ofd|FillColor")));
            stream.fill();
        } else {
            stream.setLineWidth(Float.parseFloat(object.attr("LineWidth")) * POINTS);
            stream.setStrokingColor(colour(object.selectFirst("ofd|StrokeColor")));
            stream.stroke();
        }
    }

    private void picture(PDPageContentStream stream, Element object) throws IOException {
        float[] box = numbers(object.attr("Boundary"));
        stream.drawImage(pictures.get(object.attr("ResourceID")), box[0] * POINTS, (height - box[1] - box[3]) * POINTS,
                box[2] * POINTS, box[3] * POINTS);
    }

    private static float x(StringTokenizer data) {
        return Float.parseFloat(data.nextToken()) * POINTS;
    }

    private float y(StringTokenizer data) {
        return (height - Float.parseFloat(data.nextToken())) * POINTS;
    }

    private static Color colour(Element value) {
        int[] parts = Arrays.stream(value.attr("Value").split(" ")).mapToInt(Integer::parseInt).toArray();
        return new Color(parts[0], parts[1], parts[2]);
    }

    private static float[] numbers(String words) {
        String[] all = words.split(" ");
        var numbers = new float[all.length];
        for (int i = 0; i < all.length; i++) {
            numbers[i] = Float.parseFloat(all[i]);
        }
        return numbers;
    }

    private Element xml(String name) throws IOException {
        return Jsoup.parse(new ByteArrayInputStream(part(name)), "UTF-8", "", Parser.xmlParser());
    }

    private byte[] part(String name) throws IOException {
        var part = parts.get(name);
        if (part == null) {
            throw new IOException("the document names a part it has not: " + name);
        }
        return part;
    }

    private static String words(Element element) {
        return element.wholeText().strip();
    }
}
