package org.gongkai.report.domain.read;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** The straight lines drawn on a page, measured from its top: strokes, and rectangles so thin that they are lines. */
final class PdfRules extends PDFGraphicsStreamEngine {
    private static final double THIN = 3;

    /** @param at where it stands across its direction; {@code from} and {@code to} along it */
    record Rule(double at, double from, double to) {
        boolean covers(double place) {
            return from - 1 <= place && place <= to + 1;
        }
    }

    private final double height;
    private final double left;
    private final List<Rule> across = new ArrayList<>();
    private final List<Rule> down = new ArrayList<>();
    private final List<Rule> pendingAcross = new ArrayList<>();
    private final List<Rule> pendingDown = new ArrayList<>();
    private Point2D here = new Point2D.Double();

    private PdfRules(PDPage page) {
        super(page);
        this.height = page.getCropBox().getUpperRightY();
        this.left = page.getCropBox().getLowerLeftX();
    }

    static PdfRules of(PDPage page) throws IOException {
        var rules = new PdfRules(page);
        rules.processPage(page);
        return rules;
    }

    List<Rule> across() {
        return across;
    }

    List<Rule> down() {
        return down;
    }

    private void line(double x1, double y1, double x2, double y2) {
        if (Math.abs(y1 - y2) <= THIN && Math.abs(x1 - x2) > THIN) {
            pendingAcross.add(new Rule(height - (y1 + y2) / 2, Math.min(x1, x2) - left, Math.max(x1, x2) - left));
        } else if (Math.abs(x1 - x2) <= THIN && Math.abs(y1 - y2) > THIN) {
            pendingDown.add(new Rule((x1 + x2) / 2 - left, height - Math.max(y1, y2), height - Math.min(y1, y2)));
        }
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
        double width = Math.abs(a.getX() - c.getX());
        double tall = Math.abs(a.getY() - c.getY());
        if (width <= THIN || tall <= THIN) {
            line(a.getX() + (width <= THIN ? width / 2 : 0), a.getY() + (tall <= THIN ? tall / 2 : 0),
                    width <= THIN ? a.getX() + width / 2 : c.getX(), tall <= THIN ? a.getY() + tall / 2 : c.getY());
        } else {
            line(a.getX(), a.getY(), b.getX(), b.getY());
            line(b.getX(), b.getY(), c.getX(), c.getY());
            line(c.getX(), c.getY(), d.getX(), d.getY());
            line(d.getX(), d.getY(), a.getX(), a.getY());
        }
        here = a;
    }

    @Override
    public void moveTo(float x, float y) {
        here = new Point2D.Double(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        line(here.getX(), here.getY(), x, y);
        here = new Point2D.Double(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        here = new Point2D.Double(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return here;
    }

    @Override
    public void strokePath() {
        painted();
    }

    @Override
    public void fillPath(int windingRule) {
        painted();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        painted();
    }

    private void painted() {
        across.addAll(pendingAcross);
        down.addAll(pendingDown);
        endPath();
    }

    @Override
    public void endPath() {
        pendingAcross.clear();
        pendingDown.clear();
    }

    @Override
    public void closePath() {}

    @Override
    public void clip(int windingRule) {}

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void shadingFill(COSName name) {}
}
