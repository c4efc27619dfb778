package org.gongkai.statistics.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.organ.Organs;
import org.gongkai.statistics.FigureAddress;
import org.gongkai.statistics.Figure;
import org.gongkai.statistics.FigureQuery;
import org.gongkai.statistics.Figures;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list behind a figure as a page and as a file; whether it may be opened is asked before. */
@Component
class RecordLists {
    private static final int PAGE = 50;
    private final Figures figures;
    private final FigureAddress addresses;
    private final RecordsCsv csv;
    private final Organs organs;

    RecordLists(Figures figures, FigureAddress addresses, RecordsCsv csv, Organs organs) {
        this.figures = figures;
        this.addresses = addresses;
        this.csv = csv;
        this.organs = organs;
    }

    /** @param door path of the list, {@code /tongji/jilu} or its twin behind the sign-in */
    RecordsView page(String door, FigureQuery query, @Nullable String after) {
        return figures.together(() -> opened(door, query, after));
    }

    private RecordsView opened(String door, FigureQuery query, @Nullable String after) {
        var figure = figures.get(query);
        var metric = figures.metric(query.metric());
        var slice = figures.records(query, after, PAGE);
        String address = door + "?" + addresses.write(query);
        return new RecordsView(metric.label(), metric.unit(), figure.value(), metric.measure(), metric.entered(),
                metric.definition(), inWords(figure), slice.items(), address, slice.next() == null ? null
                        : address + "&after=" + FigureAddress.encoded(slice.next()),
                after == null, door + ".csv?" + addresses.write(query), back(query));
    }

    void file(FigureQuery query, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"%s-%d.csv\"".formatted(query.metric(), query
                .from()
                .getYear()));
        csv.write(query, response.getWriter());
    }

    private List<String> inWords(Figure figure) {
        var query = figure.query();
        var words = new ArrayList<String>();
        boolean oneMonth = YearMonth.from(query.from()).equals(YearMonth.from(query.to()));
        words.add(query.from().getYear() + "年" + (oneMonth ? query.from().getMonthValue() + "月" : ""));
        words.add(query.organ() == null ? "全县" : organs.get(query.organ()).name());
        words.addAll(figure.dimensionLabels().values());
        return words;
    }

    private String back(FigureQuery query) {
        return "/tongji/?year=" + query.from().getYear() + (query.organ() == null ? ""
                : "&organ=" + organs.get(query
                        .organ()).slug());
    }
}
