package org.gongkai.report.web;

import java.util.List;
import java.util.stream.Stream;

/**
 * A figure an author may insert.
 *
 * @param snippet what is inserted
 * @param ways other ways to write it
 */
public record InsertableFigure(String label, String narrowedTo, String value, String definition, String snippet,
        List<Way> ways) {
    public InsertableFigure {
        ways = List.copyOf(ways);
    }

    /** Such as 与上年相比, with what is inserted for it. */
    public record Way(String label, String snippet) {}

    boolean has(String words) {
        return Stream.of(words.split("\\s+"))
                .allMatch(word -> (label + narrowedTo + definition + snippet).contains(word));
    }
}
