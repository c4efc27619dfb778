package org.gongkai.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.gongkai.report.application.ComparingFilers;
import org.gongkai.web.Pages;
import org.gongkai.web.Spreadsheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The filers of a year side by side, as a page and as a spreadsheet. */
@Controller
@RequestMapping("/console/report/comparison")
class ComparisonController {
    private final ComparingFilers comparing;
    private final Seeing seeing;
    private final ReportYears years;
    private final Pages pages;

    ComparisonController(ComparingFilers comparing, Seeing seeing, ReportYears years, Pages pages) {
        this.comparing = comparing;
        this.seeing = seeing;
        this.years = years;
        this.pages = pages;
    }

    @GetMapping
    View show(@RequestParam(required = false) @Nullable String year) {
        int asked = years.asked(year);
        return pages.show("report/console/comparison")
                .with("year", asked)
                .with("years", years.all())
                .with("metrics", comparing.metrics())
                .with("rows", comparing.of(asked, seeing.scope()));
    }

    @GetMapping("/table.xlsx")
    View sheet(@RequestParam(required = false) @Nullable String year) {
        int asked = years.asked(year);
        var headings = new ArrayList<>(List.of("单位", "状态", "到期"));
        comparing.metrics().stream().map(metric -> metric.label() + "（" + metric.unit() + "）").forEach(headings::add);
        var rows = comparing.of(asked, seeing.scope());
        return new Spreadsheet(asked + "年年度报告单位比较", headings, out -> rows.forEach(row -> write(row, out)));
    }

    private static void write(ComparingFilers.Row row, Consumer<List<String>> out) {
        var cells = new ArrayList<>(
                List.of(row.line().organ().name(), row.line().state(), row.line().due().toString()));
        row.values().values().forEach(value -> cells.add(value.toString()));
        out.accept(cells);
    }
}
