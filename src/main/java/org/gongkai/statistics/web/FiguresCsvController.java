package org.gongkai.statistics.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.gongkai.statistics.Figure;
import org.gongkai.statistics.FigureAddress;
import org.gongkai.statistics.Figures;
import org.gongkai.web.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The year's figures as one table for spreadsheets. */
@Controller
class FiguresCsvController {
    /** Spreadsheets in Chinese offices take UTF-8 for GBK without it. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private final Figures figures;
    private final FigureAddress addresses;
    private final Site site;

    FiguresCsvController(Figures figures, FigureAddress addresses, Site site) {
        this.figures = figures;
        this.addresses = addresses;
        this.site = site;
    }

    @GetMapping("/tongji/shuju.csv")
    void export(@RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String organ, HttpServletResponse response) throws IOException {
        var all = figures.ofYear(addresses.year(year), addresses.organ(organ));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"figures.csv\"");
        response.getWriter().write(BYTE_ORDER_MARK);
        var table = new CSVPrinter(response.getWriter(), CSVFormat.EXCEL);
        table.printRecord("指标", "范围", "数值", "单位", "口径", "记录清单");
        for (var figure : all) {
            print(figure, table);
        }
        table.flush();
    }

    private void print(Figure figure, CSVPrinter table) throws IOException {
        var metric = figures.metric(figure.query().metric());
        if (metric.audience().isInternal()) {
            return;
        }
        var narrowed = new TreeMap<>(figure.query().dimensions());
        narrowed.putAll(figure.dimensionLabels());
        table.printRecord(metric.label(), String.join("；", narrowed.values()),
                metric.audience().hides(figure.value()) ? PublicValue.grouped(metric, figure.value())
                        : PublicValue.exact(metric, figure.value()),
                metric.unit(), metric.definition(),
                metric.audience().anyoneOpens() ? site.baseUrl() + "/tongji/jilu?" + addresses.write(figure.query())
                        : "");
    }
}
