package org.gongkai.staticsite.web;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.staticsite.application.KeepingTheStaticSite;
import org.gongkai.web.Pages;
import org.gongkai.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the static site stands, and having it done now. */
@Controller
@RequestMapping(StaticSiteNavigation.PATH)
class StaticSiteController {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private final KeepingTheStaticSite keeping;
    private final CurrentOfficer officer;
    private final Pages pages;
    private final Words words;
    private final Clock clock;

    StaticSiteController(KeepingTheStaticSite keeping, CurrentOfficer officer, Pages pages, Words words, Clock clock) {
        this.keeping = keeping;
        this.officer = officer;
        this.pages = pages;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    View show() {
        var state = keeping.state(officer.get()).orElse(null);
        var export = state == null ? null : state.export();
        return pages.show("staticsite/console")
                .with("state", state)
                .with("begunAt", time(export == null ? null : export.begunAt()))
                .with("finishedAt", time(export == null ? null : export.finishedAt()));
    }

    @PostMapping("/runs")
    String begin(@RequestParam(defaultValue = "false") boolean anew, RedirectAttributes flash) {
        keeping.begin(officer.get(), anew);
        flash.addFlashAttribute(Pages.NOTICE, words.of(anew ? "staticsite.begun.anew" : "staticsite.begun"));
        return "redirect:" + StaticSiteNavigation.PATH;
    }

    private @Nullable String time(@Nullable Instant at) {
        return at == null ? null : TIME.format(at.atZone(clock.getZone()));
    }
}
