package org.gongkai.report.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongkai.report.domain.check.Finding;
import org.gongkai.report.domain.check.Narrative;
import org.gongkai.report.web.CheckedView.Paragraph;
import org.gongkai.report.web.CheckedView.Piece;

/** A report's text with the words marked that findings speak of. */
final class MarkedText {
    private record Mark(int start, int end, int number) {}

    private MarkedText() {}

    static List<Paragraph> of(Narrative narrative, List<Finding> findings) {
        return narrative.passages()
                .stream()
                .map(passage -> new Paragraph(passage.kind() != Narrative.Passage.Kind.TEXT, pieces(passage.text(),
                        findings)))
                .toList();
    }

    private static List<Piece> pieces(String text, List<Finding> findings) {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (var mark : marks(text, findings)) {
            if (mark.start() >= at) {
                add(pieces, text.substring(at, mark.start()));
                pieces.add(new Piece(text.substring(mark.start(), mark.end()), mark.number()));
                at = mark.end();
            }
        }
        add(pieces, text.substring(at));
        return pieces;
    }

    private static void add(List<Piece> pieces, String plain) {
        if (!plain.isEmpty()) {
            pieces.add(new Piece(plain, null));
        }
    }

    /** Where findings begin first; whole sentences are quoted beside the finding and would drown the rest here. */
    private static List<Mark> marks(String text, List<Finding> findings) {
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < findings.size(); i++) {
            for (var quote : findings.get(i).quotes()) {
                int from = text.indexOf(quote.sentence());
                boolean whole = quote.end() - quote.start() == quote.sentence().length();
                if (from >= 0 && !whole) {
                    marks.add(new Mark(from + quote.start(), from + quote.end(), i + 1));
                }
            }
        }
        marks.sort(Comparator.comparingInt(Mark::start).thenComparingInt(Mark::number));
        return marks;
    }
}
