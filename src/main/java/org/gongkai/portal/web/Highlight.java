package org.gongkai.portal.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A stretch of text that was looked for, or one between such; templates mark the former. */
public record Highlight(String text, boolean hit) {

    /** Cuts a text at every place where one of the words stands, the longest word first. */
    public static List<Highlight> of(String text, String words) {
        var terms = Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(term -> !term.isBlank())
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        var pieces = new ArrayList<Highlight>();
        String lower = text.toLowerCase(Locale.ROOT);
        int plainFrom = 0;
        for (int at = 0; at < text.length();) {
            int length = hitAt(lower, at, terms);
            if (length == 0) {
                at++;
                continue;
            }
            addPlain(pieces, text, plainFrom, at);
            pieces.add(new Highlight(text.substring(at, at + length), true));
            at += length;
            plainFrom = at;
        }
        addPlain(pieces, text, plainFrom, text.length());
        return pieces;
    }

    private static int hitAt(String lower, int at, List<String> terms) {
        return terms.stream().filter(term -> lower.startsWith(term, at)).mapToInt(String::length).findFirst().orElse(0);
    }

    private static void addPlain(List<Highlight> pieces, String text, int from, int to) {
        if (from < to) {
            pieces.add(new Highlight(text.substring(from, to), false));
        }
    }
}
