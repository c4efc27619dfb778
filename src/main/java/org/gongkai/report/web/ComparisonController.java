package org.gongkai.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.gongkai.law.BadInput;
import org.gongkai.report.application.ComparingFilers;
import org.gongkai.statistics.Metric;
import org.gongkai.web.Pages;
import org.gongkai.web.Spreadsheet;
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
    private final Pages pages;

    ComparisonController(ComparingFilers comparing, Seeing seeing, Pages pages) {
        this.comparing = comparing;
        this.seeing = seeing;
        this.pages = pages;
    }

    @GetMapping
    View show(@RequestParam String year) {
        return pages.show("report/console/comparison")
                .with("year", number(year))
                .with("metrics", comparing.metrics())
                .with("rows", comparing.of(number(year), seeing.scope()));
    }

    @GetMapping("/table.xlsx")
    View sheet(@RequestParam String year) {
        var headings = new ArrayList<>(List.of("单位", "状态", "到期"));
        comparing.metrics().stream().map(Metric::label).forEach(headings::add);
        var rows = comparing.of(number(year), seeing.scope());
        return new Spreadsheet(year + "年年度报告单位比较", headings, out -> rows.forEach(row -> write(row, out)));
    }

    private static void write(ComparingFilers.Row row, Consumer<List<String>> out) {
        var cells = new ArrayList<>(
                List.of(row.line().organ().name(), row.line().state(), row.line().due().toString()));
        row.values().values().forEach(value -> cells.add(value.toString()));
        out.accept(cells);
    }

    private static int number(String year) {
        if (!year.matches("2\\d{3}")) {
            throw new BadInput("year", "年份应为四位数字。");
        }
        return Integer.parseInt(year);
    }
}
