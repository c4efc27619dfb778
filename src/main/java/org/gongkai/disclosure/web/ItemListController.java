package org.gongkai.disclosure.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.disclosure.Standing;
import org.gongkai.disclosure.Tray;
import org.gongkai.disclosure.application.StaffDisclosures;
import org.gongkai.disclosure.application.StaffItems;
import org.gongkai.disclosure.domain.Stage;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.Permission;
import org.gongkai.web.Cursor;
import org.gongkai.web.Pages;
import org.gongkai.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The list of all items an officer may see; its filters stand in the address. */
@Controller
class ItemListController {
    private static final int FIRST_YEAR = 2008;

    private final Pages pages;
    private final StaffDisclosures staff;
    private final ListRows rows;
    private final FormOptions options;
    private final Catalogue catalogue;
    private final CurrentOfficer current;
    private final Words words;
    private final Clock clock;

    ItemListController(Pages pages, StaffDisclosures staff, ListRows rows, FormOptions options, Catalogue catalogue,
            CurrentOfficer current, Words words, Clock clock) {
        this.pages = pages;
        this.staff = staff;
        this.rows = rows;
        this.options = options;
        this.catalogue = catalogue;
        this.current = current;
        this.words = words;
        this.clock = clock;
    }

    /** Back to the year the Regulation came into force (条例 of 2007, from May 2008). */
    private List<Choice> years() {
        return IntStream.rangeClosed(FIRST_YEAR, LocalDate.now(clock).getYear())
                .mapToObj(Integer::toString)
                .map(year -> Choice.of(year, year + " 年"))
                .toList()
                .reversed();
    }

    @GetMapping("/console/disclosure")
    View list(ListFilter filter, @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String before) {
        var officer = current.get();
        var query = filter.query(officer, catalogue);
        return pages.show("disclosure/list")
                .with("filter", filter)
                .with("slice", staff.list(query, officer, Cursor.of(after, before), filter.perPage()).map(rows::of))
                .with("total", staff.count(query, officer))
                .with("most", StaffItems.mostCounted(query))
                .with("organs", options.organs(officer, Permission.READ_ITEMS))
                .with("columns", options.allColumns())
                .with("years", years())
                .with("trays", Arrays.stream(Tray.values())
                        .map(tray -> Choice.of(tray, words.of("disclosure.tray", tray)))
                        .toList())
                .with("stages", Arrays.stream(Stage.values())
                        .map(stage -> Choice.of(stage, words.of("disclosure.stage", stage)))
                        .toList())
                .with("standings", Arrays.stream(Standing.values())
                        .map(standing -> Choice.of(standing, words.of("disclosure.standing", standing)))
                        .toList());
    }
}
