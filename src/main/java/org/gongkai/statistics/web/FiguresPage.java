package org.gongkai.statistics.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.Organs;
import org.gongkai.statistics.FigureAddress;
import org.gongkai.statistics.Figure;
import org.gongkai.statistics.FigureQuery;
import org.gongkai.statistics.Figures;
import org.gongkai.statistics.Metric;
import org.gongkai.statistics.Overlap;
import org.gongkai.statistics.domain.Change;
import org.gongkai.statistics.domain.MonthChart;
import org.gongkai.statistics.domain.OverlapBars;
import org.gongkai.statistics.web.FiguresView.Definition;
import org.gongkai.statistics.web.FiguresView.Headline;
import org.gongkai.statistics.web.FiguresView.MonthRow;
import org.gongkai.statistics.web.FiguresView.Months;
import org.gongkai.statistics.web.FiguresView.OrganChoice;
import org.gongkai.statistics.web.FiguresView.OverlapView;
import org.gongkai.statistics.web.FiguresView.PartsView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the public page of figures together for a year and, if asked, a single organ. */
@Component
class FiguresPage {
    /** What the page leads with; a name of the API, so it never changes. */
    private static final String HEADLINE = "disclosure.published";
    private final Figures figures;
    private final FigureTables tables;
    private final Organs organs;
    private final Clock clock;

    FiguresPage(Figures figures, FigureTables tables, Organs organs, Clock clock) {
        this.figures = figures;
        this.tables = tables;
        this.organs = organs;
        this.clock = clock;
    }

    FiguresView of(int year, @Nullable OrganId organ) {
        return figures.together(() -> gathered(year, organ));
    }

    private FiguresView gathered(int year, @Nullable OrganId organ) {
        var all = figures.ofYear(year, organ)
                .stream()
                .filter(figure -> !figures.metric(figure.query().metric()).audience().isInternal())
                .toList();
        var lead = headlineMetric().map(metric -> FigureQuery.ofYear(metric.name(), organ, year, Map.of()));
        int thisYear = LocalDate.now(clock).getYear();
        return new FiguresView(year, years(year, thisYear), organ == null ? "" : organs.get(organ).slug(),
                organ == null ? "全县" : organs.get(organ).name(), choices(), year == thisYear, lead.map(this::headline)
                        .orElse(null),
                figures.overlaps(year, organ).stream().map(this::overlap).toList(),
                lead.map(query -> months(query, year))
                        .orElse(null),
                parts(all, lead), headlineMetric().map(metric -> tables.others(all, metric)).orElse(List.of()),
                definitions());
    }

    private Optional<Metric> headlineMetric() {
        return figures.metrics().stream().filter(metric -> metric.name().equals(HEADLINE)).findFirst();
    }

    private Headline headline(FigureQuery query) {
        var now = figures.get(query);
        return new Headline(tables.number(now), new Change(figures.get(query.yearBefore()).value(), now.value()));
    }

    private OverlapView overlap(Overlap overlap) {
        return new OverlapView(overlap, OverlapBars.of(overlap), tables.number("全部（去重）", overlap.all()), number(overlap
                .left()), number(overlap.right()), tables.number("只经" + label(overlap.left()), overlap.leftOnly()),
                tables.number("两者都有", overlap.both()), tables.number("只经" + label(overlap.right()), overlap
                        .rightOnly()));
    }

    private FiguresView.NumberView number(Figure figure) {
        return tables.number(label(figure), figure);
    }

    private static String label(Figure figure) {
        return String.join("、", figure.dimensionLabels().values());
    }

    private Months months(FigureQuery query, int year) {
        var now = figures.byMonth(query);
        var before = figures.byMonth(query.yearBefore());
        var rows = Arrays.stream(Month.values())
                .map(month -> new MonthRow(ofMonth(query, now, YearMonth.of(year, month)), ofMonth(query, before,
                        YearMonth.of(year - 1, month))))
                .toList();
        return new Months(MonthChart.of(year, byMonth(now), byMonth(before)), rows);
    }

    private FiguresView.NumberView ofMonth(FigureQuery query, SortedMap<YearMonth, Long> values, YearMonth month) {
        return tables.number(month.getMonthValue() + "月", new Figure(query.within(month), Map.of(), values.getOrDefault(
                month, 0L)));
    }

    private static Map<Month, Long> byMonth(SortedMap<YearMonth, Long> values) {
        return values.entrySet()
                .stream()
                .collect(Collectors.toMap(entry -> entry.getKey().getMonth(), Map.Entry::getValue));
    }

    private List<PartsView> parts(List<Figure> all, Optional<FigureQuery> lead) {
        if (lead.isEmpty()) {
            return List.of();
        }
        var metric = figures.metric(lead.get().metric());
        var parts = new ArrayList<>(tables.alongOneDimension(all, metric));
        if (lead.get().organ() == null) {
            parts.addFirst(tables.byOrgan(lead.get(), metric));
        }
        return parts;
    }

    /** The years anything was published in, newest first, always with this year and the one shown. */
    private List<Integer> years(int shown, int thisYear) {
        var published = headlineMetric()
                .map(metric -> figures.byMonth(new FigureQuery(metric.name(), null, LocalDate.of(
                        FigureAddress.FIRST_YEAR, 1, 1), LocalDate.of(thisYear, 12, 31), Map.of())).keySet())
                .stream()
                .flatMap(months -> months.stream().map(YearMonth::getYear));
        return Stream.concat(Stream.of(shown, thisYear), published)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private List<OrganChoice> choices() {
        return organs.disclosing().stream().map(organ -> new OrganChoice(organ.slug(), organ.shortName())).toList();
    }

    private List<Definition> definitions() {
        return figures.metrics()
                .stream()
                .filter(metric -> !metric.audience().isInternal())
                .map(metric -> new Definition(metric.label(), metric.name(), metric.definition()))
                .toList();
    }
}
