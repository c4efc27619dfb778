package org.gongkai.file.domain.redact;

import java.awt.geom.Rectangle2D;
import org.gongkai.file.Redactor.Box;

/** A box on a page of a certain size. */
final class Area {
    private Area() {}

    static Rectangle2D of(Box box, double pageWidth, double pageHeight) {
        return new Rectangle2D.Double(box.left() * pageWidth, box.top() * pageHeight, box.width() * pageWidth,
                box.height() * pageHeight);
    }

    static Rectangle2D grown(Rectangle2D area, double by) {
        return new Rectangle2D.Double(area.getX() - by, area.getY() - by, area.getWidth() + 2 * by,
                area.getHeight() + 2 * by);
    }
}
