package org.gongkai.report.domain.read;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.domain.read.Block.Slot;

/** Tells the numbers of a row from its labels, its own number and what is remarked behind. */
final class RowValues {
    private RowValues() {}

    /** What stands before the numbers and is no number itself, outermost first. */
    static List<String> labels(List<Slot> boxes) {
        return boxes.subList(0, longestRun(boxes).from())
                .stream()
                .map(Slot::text)
                .filter(text -> !CellText.isValue(text))
                .toList();
    }

    /**
     * As many values as the form has columns; empty when the row has not just so many. Merged boxes that were drawn apart leave
     * blanks: before the numbers where labels were merged, behind them where numbers were.
     */
    static List<String> in(List<Slot> boxes, int count) {
        var run = longestRun(boxes);
        var values = new ArrayList<>(boxes.subList(run.from(), run.to()).stream().map(Slot::text).toList());
        if (run.from() == 0) {
            return List.of();
        }
        var core = stripped(values);
        if (core.size() == count) {
            return core;
        }
        while (values.size() > count && values.getFirst().isBlank()) {
            values.removeFirst();
        }
        while (values.size() > count && values.getLast().isBlank()) {
            values.removeLast();
        }
        return values.size() == count ? values : List.of();
    }

    private static List<String> stripped(List<String> values) {
        int from = 0;
        int to = values.size();
        while (from < to && values.get(from).isBlank()) {
            from++;
        }
        while (to > from && values.get(to - 1).isBlank()) {
            to--;
        }
        return values.subList(from, to);
    }

    private record Run(int from, int to) {}

    /** Of values one after another; the last of equals, since a row may begin with its number. */
    private static Run longestRun(List<Slot> boxes) {
        var longest = new Run(boxes.size(), boxes.size());
        int from = 0;
        for (int i = 0; i <= boxes.size(); i++) {
            if (i == boxes.size() || !CellText.isValue(boxes.get(i).text())) {
                longest = i > from && i - from >= longest.to() - longest.from() ? new Run(from, i) : longest;
                from = i + 1;
            }
        }
        return longest;
    }
}
