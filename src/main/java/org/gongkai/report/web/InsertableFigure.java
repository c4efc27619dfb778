package org.gongkai.report.web;

import java.util.stream.Stream;

/**
 * A figure an author may insert.
 *
 * @param snippet what is inserted
 */
public record InsertableFigure(String label, String narrowedTo, String value, String definition, String snippet) {
    boolean has(String words) {
        return Stream.of(words.split("\\s+"))
                .allMatch(word -> (label + narrowedTo + definition + snippet).contains(word));
    }
}
