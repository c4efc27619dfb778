package org.gongkai.statistics.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.statistics.Overlap;
import org.gongkai.statistics.domain.Change;
import org.gongkai.statistics.domain.MonthChart;
import org.gongkai.statistics.domain.OverlapBars;
import org.jspecify.annotations.Nullable;

/**
 * The public page of figures.
 *
 * @param organ slug of the organ it is narrowed to, empty for the whole county
 * @param soFar whether the year is still running
 */
public record FiguresView(int year, List<Integer> years, String organ, String organName, List<OrganChoice> organs,
        boolean soFar, @Nullable Headline headline, List<OverlapView> overlaps, @Nullable Months months,
        List<PartsView> parts, List<PartsView> pairs, List<Definition> definitions) {

    /** What stands beside the first figure: the two ways it went out, and what went both ways. */
    public List<NumberView> keyNumbers() {
        return overlaps.stream().limit(1).flatMap(o -> Stream.of(o.left(), o.right(), o.both())).toList();
    }

    /** The tables of two dimensions under their metric, which begins each title. */
    public Map<String, List<PartsView>> pairsByMetric() {
        return pairs.stream()
                .collect(Collectors.groupingBy(PartsView::metric, LinkedHashMap::new, Collectors.toList()));
    }

    /** An organ in the selector. */
    public record OrganChoice(String slug, String name) {}

    /** The first figure of the page. */
    public record Headline(NumberView number, Change change) {}

    /**
     * A number that opens the list of its records.
     *
     * @param value for drawing only
     * @param grouped as the public reads it; a guarded small number says no more than that it is small
     * @param link null when the public may not open the records
     */
    public record NumberView(String label, String unit, long value, String grouped, @Nullable String link) {}

    /** Two overlapping sets, drawn and tabled. */
    public record OverlapView(Overlap overlap, OverlapBars bars, NumberView all, NumberView left, NumberView right,
            NumberView leftOnly, NumberView both, NumberView rightOnly) {}

    /** Month by month with the year before. */
    public record Months(MonthChart chart, List<MonthRow> rows) {}

    /** A row of the table under the month chart. */
    public record MonthRow(NumberView now, NumberView before) {}

    /**
     * Parts of a metric along a dimension.
     *
     * @param additive whether they add up to the whole
     */
    public record PartsView(String title, boolean additive, List<PartRow> rows) {
        private static final int FIRST = 8;

        String metric() {
            return title.substring(0, title.indexOf(" · "));
        }

        public List<PartRow> first() {
            return rows.subList(0, Math.min(FIRST, rows.size()));
        }

        public List<PartRow> rest() {
            return rows.size() > FIRST ? rows.subList(FIRST, rows.size()) : List.of();
        }
    }

    /** One bar. @param width in thousandths of the longest */
    public record PartRow(NumberView number, int width) {}

    /** What a metric counts, in one sentence. */
    public record Definition(String label, String name, String text) {}
}
