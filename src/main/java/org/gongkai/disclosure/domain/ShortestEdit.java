package org.gongkai.disclosure.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.disclosure.domain.TextDiff.Part;
import org.gongkai.disclosure.domain.TextDiff.Part.Kind;

/** The shortest way from one list of tokens to another, found greedily from the start (Myers 1986). */
final class ShortestEdit {
    /** Texts further apart than this are shown as replaced; the search would need memory by the square of it. */
    private static final int FARTHEST = 1_500;

    private final List<String> before;
    private final List<String> after;
    private final List<int[]> trace = new ArrayList<>();

    private ShortestEdit(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    static List<Part> between(List<String> before, List<String> after) {
        int head = 0;
        int shorter = Math.min(before.size(), after.size());
        while (head < shorter && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        var parts = new ArrayList<>(as(Kind.SAME, before.subList(0, head)));
        parts.addAll(new ShortestEdit(before.subList(head, before.size() - tail),
                after.subList(head, after.size() - tail)).parts());
        parts.addAll(as(Kind.SAME, before.subList(before.size() - tail, before.size())));
        return parts;
    }

    private static List<Part> as(Kind kind, List<String> tokens) {
        return tokens.stream().map(token -> new Part(kind, token)).toList();
    }

    private List<Part> parts() {
        int distance = distance();
        if (distance < 0) {
            var replaced = new ArrayList<>(as(Kind.GONE, before));
            replaced.addAll(as(Kind.ADDED, after));
            return replaced;
        }
        return wayBack(distance);
    }

    /** Remembers in the trace how far each diagonal reached with every further edit; -1 when the texts are too far apart. */
    private int distance() {
        int most = Math.min(before.size() + after.size(), FARTHEST);
        int[] reached = new int[2 * most + 3];
        for (int edits = 0; edits <= most; edits++) {
            trace.add(Arrays.copyOfRange(reached, most + 1 - edits, most + 2 + edits));
            for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
                int at = most + 1 + diagonal;
                boolean down = diagonal == -edits || (diagonal != edits && reached[at - 1] < reached[at + 1]);
                reached[at] = slide(down ? reached[at + 1] : reached[at - 1] + 1, diagonal);
                if (reached[at] >= before.size() && reached[at] - diagonal >= after.size()) {
                    return edits;
                }
            }
        }
        return -1;
    }

    private int slide(int from, int diagonal) {
        int x = from;
        while (x < before.size() && x - diagonal < after.size() && before.get(x).equals(after.get(x - diagonal))) {
            x++;
        }
        return x;
    }

    private List<Part> wayBack(int distance) {
        var parts = new ArrayList<Part>();
        int x = before.size();
        int y = after.size();
        for (int edits = distance; edits > 0; edits--) {
            int diagonal = x - y;
            boolean down = diagonal == -edits
                    || (diagonal != edits && reached(edits, diagonal - 1) < reached(edits, diagonal + 1));
            int fromX = reached(edits, down ? diagonal + 1 : diagonal - 1);
            int fromY = fromX - (down ? diagonal + 1 : diagonal - 1);
            for (; x > fromX && y > fromY; x--, y--) {
                parts.add(new Part(Kind.SAME, before.get(x - 1)));
            }
            parts.add(down ? new Part(Kind.ADDED, after.get(fromY)) : new Part(Kind.GONE, before.get(fromX)));
            x = fromX;
            y = fromY;
        }
        for (; x > 0; x--) {
            parts.add(new Part(Kind.SAME, before.get(x - 1)));
        }
        return parts.reversed();
    }

    /** How far a diagonal had come before the given edit. */
    private int reached(int edits, int diagonal) {
        int[] then = trace.get(edits);
        int at = diagonal + edits;
        return at < 0 || at >= then.length ? -1 : then[at];
    }
}
