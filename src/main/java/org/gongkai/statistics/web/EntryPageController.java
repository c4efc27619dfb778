package org.gongkai.statistics.web;

import org.gongkai.law.NoSuchRecord;
import org.gongkai.statistics.EntryId;
import org.gongkai.statistics.domain.FigureEntries;
import org.gongkai.statistics.domain.FigureEntry;
import org.gongkai.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The public page of an entered figure that counts, or once counted: where the number comes from, and its earlier values. */
@Controller
class EntryPageController {
    private final FigureEntries entries;
    private final EntryRows rows;
    private final Pages pages;

    EntryPageController(FigureEntries entries, EntryRows rows, Pages pages) {
        this.entries = entries;
        this.rows = rows;
        this.pages = pages;
    }

    @GetMapping("/tongji/tianbao/{id}")
    View show(@PathVariable long id) {
        var entry = entries.get(new EntryId(id));
        if (!wasReviewed(entry)) {
            throw new NoSuchRecord("没有这条填报");
        }
        return pages.show("statistics/entries/public")
                .with("row", rows.of(entry))
                .with("history", rows.history(entry).stream().filter(row -> wasReviewed(row.entry())).toList());
    }

    private static boolean wasReviewed(FigureEntry entry) {
        return entry.review() != null && entry.state() != FigureEntry.State.RETURNED;
    }
}
