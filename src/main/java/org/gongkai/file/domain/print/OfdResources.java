package org.gongkai.file.domain.print;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.gongkai.file.domain.print.Mark.Glyph;

/** Fonts and pictures of one OFD document, and the numbers everything in it goes by. */
final class OfdResources {
    private final FontShelf shelf;
    private final Map<Face, Integer> fonts = new EnumMap<>(Face.class);
    private final Map<Face, SortedSet<Integer>> characters = new EnumMap<>(Face.class);
    private final Map<Integer, byte[]> pictures = new LinkedHashMap<>();
    private int lastId;

    OfdResources(FontShelf shelf) {
        this.shelf = shelf;
    }

    int nextId() {
        return ++lastId;
    }

    /** The number of the font, remembering which characters it must have. */
    int font(String pdfName, String text) {
        Face face = shelf.faceOf(pdfName).orElse(Face.FANGSONG);
        text.codePoints().forEach(characters.computeIfAbsent(face, f -> new TreeSet<>())::add);
        return fonts.computeIfAbsent(face, f -> nextId());
    }

    int picture(BufferedImage image) throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        int id = nextId();
        pictures.put(id, png.toByteArray());
        return id;
    }

    Path2D outline(Glyph glyph) {
        var font = shelf.font(shelf.faceOf(glyph.font()).orElse(Face.FANGSONG));
        try {
            int id = font.getUnicodeCmapLookup().getGlyphId(glyph.text().codePointAt(0));
            double scale = glyph.size() / font.getUnitsPerEm();
            var place = new AffineTransform(scale, 0, 0, -scale, glyph.x(), glyph.y());
            return new Path2D.Double(font.getGlyph().getGlyph(id).getPath(), place);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void writeTo(StableZip zip) throws IOException {
        var xml = new OfdXml().open("Res", "BaseLoc", "Res").open("Fonts");
        fonts.forEach((face, id) -> xml
                .open("Font", "ID", id.toString(), "FontName", shelf.nameOf(face), "FamilyName", shelf.nameOf(face))
                .leaf("FontFile", face.family() + ".ttf")
                .close());
        xml.close();
        if (!pictures.isEmpty()) {
            xml.open("MultiMedias");
            pictures.keySet()
                    .forEach(id -> xml.open("MultiMedia", "ID", id.toString(), "Type", "Image", "Format", "PNG")
                            .leaf("MediaFile", "image_" + id + ".png")
                            .close());
            xml.close();
        }
        zip.add("Doc_0/PublicRes.xml", xml.bytes());
        for (Face face : fonts.keySet()) {
            zip.add("Doc_0/Res/" + face.family() + ".ttf", subset(face));
        }
        for (var picture : pictures.entrySet()) {
            zip.add("Doc_0/Res/image_" + picture.getKey() + ".png", picture.getValue());
        }
    }

    private byte[] subset(Face face) throws IOException {
        TrueTypeFont font = shelf.font(face);
        var subsetter = new TTFSubsetter(font);
        characters.getOrDefault(face, new TreeSet<>()).forEach(subsetter::add);
        var out = new ByteArrayOutputStream();
        subsetter.writeToStream(out);
        return out.toByteArray();
    }
}
