package org.gongkai.statistics.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.organ.Organs;
import org.gongkai.statistics.FigureAddress;
import org.gongkai.statistics.Figure;
import org.gongkai.statistics.FigureQuery;
import org.gongkai.statistics.Figures;
import org.gongkai.statistics.Metric;
import org.gongkai.statistics.web.FiguresView.NumberView;
import org.gongkai.statistics.web.FiguresView.PartRow;
import org.gongkai.statistics.web.FiguresView.PartsView;
import org.gongkai.web.Words;
import org.springframework.stereotype.Component;

/** Sorts the figures of a year into tables: one per metric and dimension, longest bar first. */
@Component
class FigureTables {
    private final Figures figures;
    private final FigureAddress addresses;
    private final Organs organs;
    private final Words words;

    FigureTables(Figures figures, FigureAddress addresses, Organs organs, Words words) {
        this.figures = figures;
        this.addresses = addresses;
        this.organs = organs;
        this.words = words;
    }

    NumberView number(String label, Figure figure) {
        return number(label, figures.metric(figure.query().metric()), figure.value(), figure.query());
    }

    private NumberView number(String label, Metric metric, long value, FigureQuery query) {
        return new NumberView(label, metric.unit(), value, PublicValue.grouped(metric, value), metric.audience()
                .anyoneOpens() && value != 0 ? link(query) : null);
    }

    NumberView number(Figure figure) {
        return number(figures.metric(figure.query().metric()).label(), figure);
    }

    String link(FigureQuery query) {
        return "/tongji/jilu?" + addresses.write(query);
    }

    /**
     * One table for each metric and dimension.
     *
     * @param lead what the page leads with: its tables come first, and what others say along the same dimensions only repeats it
     */
    List<PartsView> alongOneDimension(List<Figure> all, Metric lead) {
        return tables(all.stream().filter(figure -> isWorthATable(figure, lead)).toList());
    }

    /** Everything else that is narrowed: by two dimensions at once, or along a dimension shown already. */
    List<PartsView> others(List<Figure> all, Metric lead) {
        return tables(all.stream()
                .filter(figure -> !figure.query().dimensions().isEmpty() && !isWorthATable(figure, lead))
                .toList());
    }

    private static boolean isWorthATable(Figure figure, Metric lead) {
        var along = figure.query().dimensionNames();
        return along.size() == 1 && (figure.query().metric().equals(lead.name()) || !lead.dimensions()
                .keySet()
                .containsAll(along));
    }

    PartsView byOrgan(FigureQuery whole, Metric metric) {
        var values = figures.byOrgan(whole, organs.disclosing().stream().map(organ -> organ.id()).toList());
        var parts = values.entrySet()
                .stream()
                .map(entry -> number(organs.get(entry.getKey()).shortName(), metric, entry.getValue(), whole.of(entry
                        .getKey())))
                .toList();
        return parts(metric.label() + " · 按单位", true, parts);
    }

    private List<PartsView> tables(List<Figure> narrowed) {
        var groups = narrowed.stream()
                .filter(figure -> figure.value() > 0)
                .collect(Collectors.groupingBy(this::titleOf, LinkedHashMap::new, Collectors.toList()));
        var tables = new ArrayList<PartsView>();
        groups.forEach((title, group) -> tables.add(parts(title, isAdditive(group.getFirst()), group.stream()
                .map(figure -> number(lastLabel(figure), figure))
                .toList())));
        return tables;
    }

    private boolean isAdditive(Figure figure) {
        var declared = figures.metric(figure.query().metric()).dimensions();
        return figure.query().dimensionNames().stream().allMatch(name -> declared.getOrDefault(name, false));
    }

    /** 主动公开信息 · 按栏目, or 主动公开信息 · 政府网站 · 按栏目 for a pair. */
    private String titleOf(Figure figure) {
        var labels = labelsOf(figure);
        String along = labels.pollLastEntry().getKey();
        var fixed = labels.values().stream().map(label -> " · " + label).collect(Collectors.joining());
        return figures.metric(figure.query().metric()).label() + fixed + " · 按"
                + words.of("statistics.dimension." + along);
    }

    private static String lastLabel(Figure figure) {
        return labelsOf(figure).lastEntry().getValue();
    }

    private static TreeMap<String, String> labelsOf(Figure figure) {
        var labels = new TreeMap<>(figure.query().dimensions());
        labels.putAll(figure.dimensionLabels());
        return labels;
    }

    private static PartsView parts(String title, boolean additive, List<NumberView> numbers) {
        long longest = numbers.stream().mapToLong(NumberView::value).max().orElse(1);
        return new PartsView(title, additive, numbers.stream()
                .sorted(Comparator.comparingLong(NumberView::value).reversed())
                .map(number -> new PartRow(number, (int) Math.max(3, number.value() * 1000 / longest)))
                .toList());
    }
}
