package org.gongkai.request.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.Permission;
import org.gongkai.law.BadInput;
import org.gongkai.organ.Organs;
import org.gongkai.request.RequestTray;
import org.gongkai.request.application.ReEvaluations;
import org.gongkai.request.application.ReEvaluations.Evaluated;
import org.gongkai.request.application.RequestQuery;
import org.gongkai.request.application.StaffRequests;
import org.gongkai.web.Pages;
import org.gongkai.web.Spreadsheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The year's record of refused information that was looked at again (条例 §18), and how much still waits. */
@Controller
class ReEvaluationsController {
    static final String PATH = "/console/request-evaluations";
    private static final int FIRST_YEAR = 2019;
    private static final int SHOWN = 500;
    private static final List<String> HEADINGS = List.of("申请编号", "单位", "申请内容", "原结果", "原答复日期", "评估日期", "评估结果", "理由",
            "评估人", "下次评估");

    private final ReEvaluations evaluations;
    private final StaffRequests staff;
    private final AccessPolicy policy;
    private final CurrentOfficer current;
    private final Organs organs;
    private final Pages pages;
    private final Clock clock;

    ReEvaluationsController(ReEvaluations evaluations, StaffRequests staff, AccessPolicy policy,
            CurrentOfficer current, Organs organs, Pages pages, Clock clock) {
        this.evaluations = evaluations;
        this.staff = staff;
        this.policy = policy;
        this.current = current;
        this.organs = organs;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(PATH)
    View show(@RequestParam(required = false) @Nullable Integer year) {
        var waiting = new RequestQuery(RequestTray.TO_RE_EVALUATE, null, null, null, null, "");
        return pages.show("request/console/evaluations")
                .with("year", year(year))
                .with("thisYear", LocalDate.now(clock).getYear())
                .with("evaluated", ofYear(year))
                .with("waiting", staff.count(waiting, current.get()))
                .with("organs", organs);
    }

    @GetMapping(PATH + "/export.xlsx")
    View export(@RequestParam(required = false) @Nullable Integer year) {
        var evaluated = ofYear(year);
        return new Spreadsheet("不予公开信息定期评估-" + year(year), HEADINGS,
                rows -> evaluated.stream()
                        .map(this::cells)
                        .forEach(
                                rows));
    }

    private List<Evaluated> ofYear(@Nullable Integer year) {
        var officer = current.get();
        policy.requireSomewhere(officer, Permission.READ_REQUESTS);
        return evaluations.ofYear(policy.scope(officer, Permission.READ_REQUESTS), year(year), SHOWN);
    }

    private int year(@Nullable Integer asked) {
        int thisYear = LocalDate.now(clock).getYear();
        if (asked != null && (asked < FIRST_YEAR || asked > thisYear)) {
            throw new BadInput("year", "年度应为 %d 至 %d".formatted(FIRST_YEAR, thisYear));
        }
        return asked == null ? thisYear : asked;
    }

    private List<String> cells(Evaluated one) {
        return List.of(one.number(), organs.get(one.organ()).name(), one.title(), one.outcome().label(),
                one.refusedOn().toString(), one.on().toString(), one.disclose() ? "情况变化，可以公开" : "仍不公开", one.reason(),
                one.by(), one.nextOn() == null ? "" : one.nextOn().toString());
    }
}
