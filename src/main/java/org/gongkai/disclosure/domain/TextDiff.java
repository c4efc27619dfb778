package org.gongkai.disclosure.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.disclosure.domain.TextDiff.Part.Kind;

/** What changed between two wordings: paragraph by paragraph, and within a changed paragraph word by word. */
public final class TextDiff {
    /** A Chinese character stands alone; Latin words and numbers are read whole, so 2024 never becomes 202[4→5]. */
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z]+|\\d+|\\s+|.", Pattern.DOTALL);
    /** Below this share of common text two paragraphs are different ones, and scattered matches would only confuse. */
    private static final double ALIKE = 0.3;

    private TextDiff() {}

    /** A stretch of text and whether both wordings have it. */
    public record Part(Kind kind, String text) {
        /** Which of the two wordings has it. */
        public enum Kind {
            SAME, ADDED, GONE
        }
    }

    public static List<Part> between(String before, String after) {
        var parts = new ArrayList<Part>();
        var gone = new StringBuilder();
        var added = new StringBuilder();
        for (var part : ShortestEdit.between(lines(before), lines(after))) {
            switch (part.kind()) {
                case GONE -> gone.append(part.text());
                case ADDED -> added.append(part.text());
                case SAME -> {
                    refine(gone, added, parts);
                    parts.add(part);
                }
            }
        }
        refine(gone, added, parts);
        return merged(parts);
    }

    /** Whether the two wordings differ at all. */
    public static boolean differs(List<Part> parts) {
        return parts.stream().anyMatch(part -> part.kind() != Kind.SAME);
    }

    private static void refine(StringBuilder gone, StringBuilder added, List<Part> parts) {
        var words = ShortestEdit.between(tokens(gone.toString()), tokens(added.toString()));
        if (sameIn(words) >= ALIKE * Math.max(gone.length(), added.length())) {
            parts.addAll(words);
        } else {
            addUnlessEmpty(parts, Kind.GONE, gone.toString());
            addUnlessEmpty(parts, Kind.ADDED, added.toString());
        }
        gone.setLength(0);
        added.setLength(0);
    }

    private static int sameIn(List<Part> parts) {
        return parts.stream().filter(part -> part.kind() == Kind.SAME).mapToInt(part -> part.text().length()).sum();
    }

    private static void addUnlessEmpty(List<Part> parts, Kind kind, String text) {
        if (!text.isEmpty()) {
            parts.add(new Part(kind, text));
        }
    }

    private static List<Part> merged(List<Part> parts) {
        var merged = new ArrayList<Part>();
        for (var part : parts) {
            if (!merged.isEmpty() && merged.getLast().kind() == part.kind()) {
                merged.add(new Part(part.kind(), merged.removeLast().text() + part.text()));
            } else {
                merged.add(part);
            }
        }
        return List.copyOf(merged);
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\n)"));
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(found -> found.group()).toList();
    }
}
