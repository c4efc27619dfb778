package org.gongkai.report.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One checked report as its page shows it.
 *
 * @param key distinguishes the marks of several reports on one page
 * @param form what form it uses, and how that is known
 * @param against the file of the year before; empty when there was none
 */
public record CheckedView(String key, String file, String title, String form, String against, List<Count> counts,
        String verdict, String mood, List<Group> groups, List<Suspicion> suspicions, List<Table> tables,
        List<NotChecked> notChecked, List<Paragraph> text) {

    /** Cells of a finding shown without unfolding. */
    public static final int FEW = 3;

    /** How many findings of a severity. */
    public record Count(String word, int number, String css) {}

    /** Findings of one severity. */
    public record Group(String word, String css, String meaning, List<Item> findings) {}

    /**
     * A finding.
     *
     * @param number of the mark in tables and text
     * @param name the rule in words
     */
    public record Item(int number, String rule, String name, String message, @Nullable String expected,
            @Nullable String actual, List<CellLink> cells, List<Passage> quotes) {}

    /** A link to a cell drawn below; without an address when it stands in last year's report. */
    public record CellLink(String label, String value, @Nullable String anchor) {}

    /** A sentence with its words marked. */
    public record Passage(String chapter, String before, String words, String after) {}

    /**
     * A cell that would explain all.
     *
     * @param only whether no other cell of its table would
     */
    public record Suspicion(String label, String value, String shouldBe, String anchor, boolean only) {}

    /** A table drawn as the official form. */
    public record Table(String name, String title, boolean found, int unread, boolean wide, List<Row> rows) {}

    /** A line of it. */
    public record Row(boolean head, List<Box> boxes) {}

    /** @param marks numbers of the findings that speak of this cell */
    public record Box(String text, int rowspan, int colspan, boolean label, String anchor, String css,
            List<Integer> marks) {}

    /** Checks not made for one reason. */
    public record NotChecked(String rule, String what, String why) {}

    /** A paragraph of the report's text. */
    public record Paragraph(boolean heading, List<Piece> pieces) {}

    /** A stretch of text, marked with a finding's number when one speaks of it. */
    public record Piece(String text, @Nullable Integer mark) {}

    public int errors() {
        return counts.getFirst().number();
    }
}
