package org.gongkai.statistics.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.organ.Organs;
import org.gongkai.statistics.Figure;
import org.gongkai.statistics.FigureQuery;
import org.gongkai.statistics.Figures;
import org.gongkai.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Public statistics (公开数据): every number opens the list of exactly the records it counts. */
@Controller
class FiguresController {
    private static final int PAGE = 50;
    private final Figures figures;
    private final FiguresPage page;
    private final FigureAddress addresses;
    private final RecordsCsv csv;
    private final Organs organs;
    private final Pages pages;

    FiguresController(Figures figures, FiguresPage page, FigureAddress addresses, RecordsCsv csv, Organs organs,
            Pages pages) {
        this.figures = figures;
        this.page = page;
        this.addresses = addresses;
        this.csv = csv;
        this.organs = organs;
        this.pages = pages;
    }

    @GetMapping("/tongji")
    RedirectView withSlash() {
        return new RedirectView("/tongji/");
    }

    @GetMapping("/tongji/")
    View show(@RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String organ) {
        return pages.show("statistics/index")
                .with("view", page.of(addresses.year(year), addresses.organ(organ)));
    }

    @GetMapping("/tongji/jilu")
    View records(@RequestParam Map<String, String> parameters) {
        return pages.show("statistics/records")
                .with("view", recordsOf(addresses.read(parameters), parameters.get(
                        "after")));
    }

    @GetMapping("/tongji/jilu.csv")
    void export(@RequestParam Map<String, String> parameters, HttpServletResponse response) throws IOException {
        var query = addresses.read(parameters);
        var metric = figures.metric(query.metric());
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"%s-%d.csv\"".formatted(metric.name(), query
                .from()
                .getYear()));
        csv.write(query, response.getWriter());
    }

    private RecordsView recordsOf(FigureQuery query, @Nullable String after) {
        var figure = figures.get(query);
        var metric = figures.metric(query.metric());
        var slice = figures.records(query, after, PAGE);
        String address = "/tongji/jilu?" + addresses.write(query);
        return new RecordsView(metric.label(), metric.unit(), figure.value(), metric.definition(), inWords(figure),
                slice.items(), address,
                slice.next() == null ? null : address + "&after=" + FigureAddress.encoded(slice.next()),
                after == null, "/tongji/jilu.csv?" + addresses.write(query), back(query));
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
