package org.gongkai.request.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.gongkai.web.Pages;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The public deadline calculator: everything that was typed stands in the address, nothing is kept. */
@Controller
class ClockPageController {
    private final ClockPageMaker maker;
    private final Pages pages;

    ClockPageController(ClockPageMaker maker, Pages pages) {
        this.maker = maker;
        this.pages = pages;
    }

    @GetMapping("/clock")
    View show(@RequestParam Map<String, String> typed, HttpServletResponse response) {
        var page = maker.make(typed);
        // What it says hangs on today.
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return pages.show("request/clock")
                .with("page", page)
                .with("kinds", ClockEvents.ALL)
                .status(page.errors().isEmpty() ? 200 : 400);
    }
}
