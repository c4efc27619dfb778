package org.gongkai.report.domain.making;

import java.util.ArrayList;
import java.util.List;

/**
 * The texts of a report as they are written, figures bound.
 *
 * @param preamble before the first chapter
 * @param chapters one text for each chapter of the form, in order; the tables stand at the end of theirs
 */
public record Manuscripts(String preamble, List<String> chapters) {
    public Manuscripts {
        chapters = List.copyOf(chapters);
    }

    public String chapter(int number) {
        return number <= chapters.size() ? chapters.get(number - 1) : "";
    }

    public List<String> all() {
        var all = new ArrayList<String>();
        all.add(preamble);
        all.addAll(chapters);
        return all;
    }
}
