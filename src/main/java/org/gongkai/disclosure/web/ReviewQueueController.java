package org.gongkai.disclosure.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gongkai.disclosure.Tray;
import org.gongkai.disclosure.application.StaffDisclosures;
import org.gongkai.disclosure.application.StaffQuery;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.law.NotPermitted;
import org.gongkai.web.Cursor;
import org.gongkai.web.Pages;
import org.gongkai.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What waits for a reviewer, tray by tray; made to be walked by keyboard. */
@Controller
class ReviewQueueController {
    private static final int PAGE = 20;

    private final Pages pages;
    private final StaffDisclosures staff;
    private final ListRows rows;
    private final CurrentOfficer current;
    private final Words words;

    ReviewQueueController(Pages pages, StaffDisclosures staff, ListRows rows, CurrentOfficer current, Words words) {
        this.pages = pages;
        this.staff = staff;
        this.rows = rows;
        this.current = current;
        this.words = words;
    }

    @GetMapping("/console/disclosure/review")
    View queue(@RequestParam(defaultValue = "") String tab, @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String before) {
        var officer = current.get();
        var tabs = tabs(staff.of(officer));
        if (tabs.isEmpty()) {
            throw new NotPermitted("您的角色没有审核、审查的任务。");
        }
        var chosen = chosen(QueueTab.find(tab), tabs);
        return pages.show("disclosure/review")
                .with("tabs", tabs)
                .with("chosen", chosen)
                .with("slice", staff.list(StaffQuery.of(chosen.tab().tray()), officer, Cursor.of(after, before), PAGE)
                        .map(rows::of));
    }

    private List<ReviewTab> tabs(Map<Tray, Long> counts) {
        return Arrays.stream(QueueTab.values())
                .filter(tab -> counts.containsKey(tab.tray()))
                .map(tab -> new ReviewTab(tab, words.of("disclosure.tray", tab.tray()),
                        words.of("disclosure.page", tab.approve()),
                        counts.getOrDefault(tab.tray(), 0L)))
                .toList();
    }

    /** The tab asked for, else the first with something in it. */
    private static ReviewTab chosen(@Nullable QueueTab wanted, List<ReviewTab> tabs) {
        return tabs.stream()
                .filter(tab -> tab.tab() == wanted)
                .findFirst()
                .or(() -> tabs.stream().filter(tab -> tab.count() > 0).findFirst())
                .orElse(tabs.getFirst());
    }
}
