package org.gongkai.file.domain.print;

import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.gongkai.file.domain.print.Mark.Colour;
import org.gongkai.file.domain.print.Mark.Glyph;
import org.gongkai.file.domain.print.Mark.Picture;
import org.gongkai.file.domain.print.Mark.Shape;

/** Walks a page of a PDF of ours and notes every mark on it. */
final class PageReader extends PDFGraphicsStreamEngine {
    static final double MM_PER_POINT = 25.4 / 72;
    private final double height;
    private final List<Mark> marks = new ArrayList<>();
    private Path2D.Double path = new Path2D.Double();

    private PageReader(PDPage page) {
        super(page);
        height = page.getMediaBox().getHeight();
    }

    static List<Mark> marksOn(PDPage page) throws IOException {
        var reader = new PageReader(page);
        reader.processPage(page);
        return reader.marks;
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        String text = font.toUnicode(code);
        if (text != null) {
            double size = place.getScalingFactorY() * MM_PER_POINT;
            marks.add(new Glyph(text, font.getName(), x(place.getTranslateX()), y(place.getTranslateY()), size,
                    displacement.getX() * size, colour(getGraphicsState().getNonStrokingColor())));
        }
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        var place = getGraphicsState().getCurrentTransformationMatrix();
        double tall = place.getScalingFactorY() * MM_PER_POINT;
        marks.add(new Picture(image.getImage(), x(place.getTranslateX()), y(place.getTranslateY()) - tall,
                place.getScalingFactorX() * MM_PER_POINT, tall));
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
        path.moveTo(x(a.getX()), y(a.getY()));
        path.lineTo(x(b.getX()), y(b.getY()));
        path.lineTo(x(c.getX()), y(c.getY()));
        path.lineTo(x(d.getX()), y(d.getY()));
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x(x), y(y));
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x(x), y(y));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x(x1), y(y1), x(x2), y(y2), x(x3), y(y3));
    }

    @Override
    public Point2D getCurrentPoint() {
        var point = path.getCurrentPoint();
        return point == null
                ? new Point2D.Double()
                : new Point2D.Double(point.getX() / MM_PER_POINT, height - point.getY() / MM_PER_POINT);
    }

    @Override
    public void closePath() {
        path.closePath();
    }

    @Override
    public void endPath() {
        path = new Path2D.Double();
    }

    @Override
    public void strokePath() throws IOException {
        draw(Math.max(0.05, getGraphicsState().getLineWidth() * MM_PER_POINT),
                getGraphicsState().getStrokingColor());
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        draw(0, getGraphicsState().getNonStrokingColor());
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        fillPath(windingRule);
    }

    /** A cell that goes on from the page before is drawn from where it began there, and cut off at the top. */
    @Override
    public void clip(int windingRule) {
        getGraphicsState().intersectClippingPath(new GeneralPath(path));
    }

    @Override
    public void shadingFill(COSName name) {
        // our style sheet has no gradients
    }

    private void draw(double stroked, PDColor colour) throws IOException {
        var seen = stroked > 0 ? path : withinClip();
        if (seen.getCurrentPoint() != null) {
            marks.add(new Shape(seen, stroked, colour(colour)));
        }
        path = new Path2D.Double();
    }

    private Path2D.Double withinClip() {
        var clip = getGraphicsState().getCurrentClippingPath();
        if (clip.contains(path.getBounds2D())) {
            return path;
        }
        var area = new Area(path);
        area.intersect(clip);
        return new Path2D.Double(area);
    }

    private static Colour colour(PDColor colour) throws IOException {
        return Colour.of(colour.getColorSpace().toRGB(colour.getComponents()));
    }

    private static double x(double points) {
        return points * MM_PER_POINT;
    }

    private double y(double points) {
        return (height - points) * MM_PER_POINT;
    }
}
