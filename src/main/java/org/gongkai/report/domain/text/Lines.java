package org.gongkai.report.domain.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts pieces into paragraphs where a line ends; empty lines are none. */
final class Lines {
    private Lines() {}

    static List<Paragraph> of(List<Piece> pieces) {
        var paragraphs = new ArrayList<Paragraph>();
        var line = new ArrayList<Piece>();
        for (var piece : pieces) {
            String[] parts = piece.text().split("\\R", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    end(line, paragraphs);
                }
                if (!parts[i].isEmpty()) {
                    line.add(new Piece(parts[i], piece.figure()));
                }
            }
        }
        end(line, paragraphs);
        return paragraphs;
    }

    private static void end(List<Piece> line, List<Paragraph> paragraphs) {
        var paragraph = new Paragraph(line);
        if (!paragraph.text().isEmpty()) {
            paragraphs.add(paragraph);
        }
        line.clear();
    }
}
