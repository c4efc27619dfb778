package org.gongkai.report.domain.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A line of a chapter. */
public record Paragraph(List<Piece> pieces) {
    private static final Pattern HEADING = Pattern.compile("^（[一二三四五六七八九十]+）[^。；，]{1,40}$");

    public Paragraph {
        pieces = List.copyOf(pieces);
    }

    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining()).strip();
    }

    /** （一）主动公开: a heading of the second level. */
    public boolean isHeading() {
        return HEADING.matcher(text()).matches();
    }
}
