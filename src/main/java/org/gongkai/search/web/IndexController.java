package org.gongkai.search.web;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.search.application.CountingQueries;
import org.gongkai.search.application.IndexState;
import org.gongkai.search.application.TendingTheIndex;
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

/** How the index stands, and what readers search for. */
@Controller
@RequestMapping(SearchDoor.PATH)
class IndexController {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final int LISTED = 100;
    private static final int LONGEST_PERIOD = 180;
    private final TendingTheIndex tending;
    private final CountingQueries counting;
    private final CurrentOfficer officer;
    private final Clock clock;
    private final Words words;
    private final Pages pages;

    IndexController(TendingTheIndex tending, CountingQueries counting, CurrentOfficer officer, Clock clock, Words words,
            Pages pages) {
        this.tending = tending;
        this.counting = counting;
        this.officer = officer;
        this.clock = clock;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping
    View show() {
        var state = tending.state(officer.get());
        var checked = state.lastCheck();
        return pages.show("search/console/index")
                .with("state", state)
                .with("upTo", time(state.upTo()))
                .with("checkedAt", time(checked == null ? null : checked.at()))
                .with("size", size(state));
    }

    @PostMapping("/rebuilding")
    String rebuild(RedirectAttributes flash) {
        tending.rebuild(officer.get());
        flash.addFlashAttribute(Pages.NOTICE, words.of("search.rebuilding"));
        return "redirect:" + SearchDoor.PATH;
    }

    @PostMapping("/comparison")
    String compare(RedirectAttributes flash) {
        var checked = tending.compare(officer.get());
        flash.addFlashAttribute(Pages.NOTICE, checked.repaired() == 0 ? words.of("search.compared.same")
                : words.of("search.compared.repaired", Integer.toString(checked.repaired())));
        return "redirect:" + SearchDoor.PATH;
    }

    @GetMapping("/queries")
    View queries(@RequestParam(defaultValue = "30") int days, @RequestParam(defaultValue = "") String show) {
        int period = Math.clamp(days, 1, LONGEST_PERIOD);
        boolean without = show.equals("none");
        return pages.show("search/console/queries")
                .with("tallies", counting.frequent(officer.get(), period, without, LISTED))
                .with("days", period)
                .with("without", without);
    }

    private @Nullable String time(@Nullable Instant at) {
        return at == null ? null : at.atZone(clock.getZone()).format(TIME);
    }

    private static String size(IndexState state) {
        return state.bytes() < 1024 * 1024 ? state.bytes() / 1024 + " KB"
                : "%.1f MB".formatted(state.bytes() / 1024.0 / 1024);
    }
}
