package org.gongkai.report.domain.text;

import org.gongkai.statistics.FigureQuery;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of written text.
 *
 * @param figure the figure it states; null for plain words
 */
public record Piece(String text, @Nullable FigureQuery figure) {
    public boolean isFigure() {
        return figure != null;
    }
}
