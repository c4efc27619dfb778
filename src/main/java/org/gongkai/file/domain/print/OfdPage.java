package org.gongkai.file.domain.print;

import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDPage;
import org.gongkai.file.domain.print.Mark.Glyph;
import org.gongkai.file.domain.print.Mark.Picture;
import org.gongkai.file.domain.print.Mark.Shape;

/** One page's content: shapes and pictures beneath, text above. */
final class OfdPage {
    private final OfdResources resources;
    private final OfdXml xml = new OfdXml();

    OfdPage(OfdResources resources) {
        this.resources = resources;
    }

    static String box(PDPage page) {
        var media = page.getMediaBox();
        return numbers(0, 0, media.getWidth() * PageReader.MM_PER_POINT, media.getHeight() * PageReader.MM_PER_POINT);
    }

    byte[] write(PDPage page) throws IOException {
        String box = box(page);
        xml.open("Page").open("Area").leaf("PhysicalBox", box).close().open("Content");
        xml.open("Layer", "ID", id(), "Type", "Body");
        List<Glyph> glyphs = new ArrayList<>();
        for (Mark mark : PageReader.marksOn(page)) {
            switch (mark) {
                case Shape shape -> shape(shape, box);
                case Picture picture -> picture(picture);
                case Glyph glyph -> glyphs.add(glyph);
            }
        }
        GlyphRun.of(glyphs).forEach(run -> text(run, box));
        return xml.bytes();
    }

    private void shape(Shape shape, String box) {
        boolean filled = shape.stroked() == 0;
        xml.open("PathObject", "ID", id(), "Boundary", box, "Stroke", Boolean.toString(!filled), "Fill",
                Boolean.toString(filled), "LineWidth", number(filled ? 0.1 : shape.stroked()));
        xml.open(filled ? "FillColor" : "StrokeColor", "Value", shape.colour().toString()).close();
        xml.leaf("AbbreviatedData", outline(shape.outline().getPathIterator(null))).close();
    }

    private void picture(Picture picture) throws IOException {
        xml.open("ImageObject", "ID", id(), "ResourceID", Integer.toString(resources.picture(picture.image())),
                "Boundary", numbers(picture.x(), picture.y(), picture.width(), picture.height()), "CTM",
                numbers(picture.width(), 0, 0, picture.height(), 0, 0)).close();
    }

    private void text(GlyphRun run, String box) {
        if (run.text().isBlank()) {
            return;
        }
        var first = run.first();
        if (first.isRare()) {
            shape(new Shape(resources.outline(first), 0, first.colour()), box);
            return;
        }
        int font = resources.font(first.font(), run.text());
        xml.open("TextObject", "ID", id(), "Boundary",
                numbers(first.x(), first.y() - first.size(), run.width() + first.size() / 2, first.size() * 1.4),
                "Font",
                Integer.toString(font), "Size", number(first.size()));
        xml.open("FillColor", "Value", first.colour().toString()).close();
        xml.leaf("TextCode", run.text(), "X", "0", "Y", number(first.size()), "DeltaX", steps(run)).close();
    }

    private static String steps(GlyphRun run) {
        var steps = new StringBuilder();
        for (int i = 1; i < run.glyphs().size(); i++) {
            steps.append(i == 1 ? "" : " ").append(number(run.glyphs().get(i).x() - run.glyphs().get(i - 1).x()));
        }
        return steps.toString();
    }

    private static String outline(PathIterator path) {
        var data = new StringBuilder();
        double[] c = new double[6];
        for (; !path.isDone(); path.next()) {
            data.append(switch (path.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> "M " + numbers(c[0], c[1]);
                case PathIterator.SEG_LINETO -> "L " + numbers(c[0], c[1]);
                case PathIterator.SEG_QUADTO -> "Q " + numbers(c[0], c[1], c[2], c[3]);
                case PathIterator.SEG_CUBICTO -> "B " + numbers(c);
                default -> "C";
            }).append(' ');
        }
        return data.toString().strip();
    }

    private String id() {
        return Integer.toString(resources.nextId());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static String numbers(double... values) {
        var text = new StringBuilder();
        for (double value : values) {
            text.append(text.isEmpty() ? "" : " ").append(number(value));
        }
        return text.toString();
    }
}
