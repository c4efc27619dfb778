package org.gongkai.statistics.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.gongkai.statistics.FigureAddress;
import org.gongkai.statistics.Figures;
import org.gongkai.statistics.RecordAccess;
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
    private final Figures figures;
    private final FiguresPage page;
    private final RecordLists lists;
    private final RecordAccess access;
    private final FigureAddress addresses;
    private final Pages pages;

    FiguresController(Figures figures, FiguresPage page, RecordLists lists, RecordAccess access,
            FigureAddress addresses, Pages pages) {
        this.figures = figures;
        this.page = page;
        this.lists = lists;
        this.access = access;
        this.addresses = addresses;
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
        var query = addresses.read(parameters);
        access.requirePublic(query);
        return pages.show("statistics/records")
                .with("view", lists.page("/tongji/jilu", query, parameters.get("after")));
    }

    @GetMapping("/tongji/jilu.csv")
    void export(@RequestParam Map<String, String> parameters, HttpServletResponse response) throws IOException {
        var query = addresses.read(parameters);
        access.requirePublic(query);
        figures.get(query);
        lists.file(query, response);
    }
}
