package org.gongkai.report.domain.form;

import java.util.ArrayList;
import java.util.List;

/** Keys added and taken away: {@code previous.inForce + issued - repealed}. */
public record Sum(List<Term> terms) {
    private static final String PREVIOUS = "previous.";

    public Sum {
        terms = List.copyOf(terms);
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("a sum of nothing");
        }
    }

    /** @param previous taken from the same filer's report of the year before */
    public record Term(String key, boolean negative, boolean previous) {}

    public static Sum parse(String text) {
        var terms = new ArrayList<Term>();
        boolean negative = false;
        for (String word : text.strip().split("\\s+")) {
            if (word.equals("+") || word.equals("-")) {
                negative = word.equals("-");
            } else {
                boolean previous = word.startsWith(PREVIOUS);
                terms.add(new Term(previous ? word.substring(PREVIOUS.length()) : word, negative, previous));
            }
        }
        return new Sum(terms);
    }

    public boolean needsPrevious() {
        return terms.stream().anyMatch(Term::previous);
    }
}
