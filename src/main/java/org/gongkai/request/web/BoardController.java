package org.gongkai.request.web;

import java.util.List;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.Permission;
import org.gongkai.law.BadInput;
import org.gongkai.organ.Organ;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.Organs;
import org.gongkai.request.application.BoardCounts;
import org.gongkai.request.application.BoardCounts.OrganYear;
import org.gongkai.request.intake.application.FindingWithoutAsking;
import org.gongkai.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** How requests go this year, organ by organ; every number opens the cases behind it. */
@Controller
class BoardController {
    private static final int FIRST_YEAR = 2019;
    /** R088: as many of each organ as fit one look. */
    private static final int OLDEST = 10;

    private final BoardCounts counts;
    private final FindingWithoutAsking found;
    private final AccessPolicy policy;
    private final CurrentOfficer current;
    private final Organs organs;
    private final Pages pages;
    private final Clock clock;

    BoardController(BoardCounts counts, FindingWithoutAsking found, AccessPolicy policy, CurrentOfficer current,
            Organs organs, Pages pages,
            Clock clock) {
        this.counts = counts;
        this.found = found;
        this.policy = policy;
        this.current = current;
        this.organs = organs;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/console/request/board")
    View show(@RequestParam(required = false) @Nullable Integer year) {
        policy.requireSomewhere(current.get(), Permission.READ_REQUESTS);
        var today = LocalDate.now(clock);
        int of = year == null ? today.getYear() : year;
        if (of < FIRST_YEAR || of > today.getYear()) {
            throw new BadInput("year", "请选择 %d 至 %d 年".formatted(FIRST_YEAR, today.getYear()));
        }
        var scope = policy.scope(current.get(), Permission.READ_REQUESTS);
        var rows = counts.byOrgan(scope, of, today);
        return pages.show("request/console/board")
                .with("year", of)
                .with("thisYear", today.getYear())
                .with("rows", rows)
                .with("total", total(rows))
                .with("organs", organsOf(rows))
                .with("days", counts.daysUsed(scope, of))
                .with("found", found.inYear(scope, of))
                .with("oldest", counts.oldestOpen(scope, OLDEST));
    }

    private Map<OrganId, Organ> organsOf(List<OrganYear> rows) {
        return rows.stream().map(OrganYear::organ).collect(Collectors.toMap(id -> id, organs::get));
    }

    private OrganYear total(List<OrganYear> rows) {
        return rows.stream()
                .reduce(new OrganYear(current.get().organ(), 0, 0, 0, 0, 0, 0, 0, 0),
                        (one, other) -> new OrganYear(one.organ(), one.received() + other.received(),
                                one.closed() + other.closed(), one.open() + other.open(),
                                one.overdue() + other.overdue(),
                                one.late() + other.late(), one.extended() + other.extended(),
                                one.corrected() + other.corrected(), one.daysUsed() + other.daysUsed()));
    }
}
