package org.gongkai.report.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.Permission;
import org.gongkai.law.BadInput;
import org.gongkai.report.application.FilingBoard;
import org.gongkai.report.application.FilingState;
import org.gongkai.web.NavigationEntry;
import org.gongkai.web.Pages;
import org.gongkai.web.Spreadsheet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Who has to file, by when, and how far they are; narrowed by state and name, as a page and as a spreadsheet. */
@Controller
class ReportBoardController {
    static final String BASE = "/console/report";
    private final FilingBoard board;
    private final Seeing seeing;
    private final AccessPolicy policy;
    private final CurrentOfficer officers;
    private final ReportYears years;
    private final Clock clock;
    private final Pages pages;

    ReportBoardController(FilingBoard board, Seeing seeing, AccessPolicy policy, CurrentOfficer officers,
            ReportYears years, Clock clock, Pages pages) {
        this.board = board;
        this.seeing = seeing;
        this.policy = policy;
        this.officers = officers;
        this.years = years;
        this.clock = clock;
        this.pages = pages;
    }

    @Bean
    static NavigationEntry reportNavigation() {
        return new NavigationEntry("统计", "年度报告", BASE, 420, Set.of(Permission.WRITE_REPORT.name(),
                Permission.REVIEW_REPORT.name(), Permission.SIGN_REPORT.name()));
    }

    @GetMapping(BASE)
    View board(@RequestParam(required = false) @Nullable String year, @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String q) {
        int asked = years.asked(year);
        var all = board.of(asked, seeing.scope());
        return pages.show("report/console/board")
                .with("view",
                        new BoardView(asked, years.all(), all, board.of(asked, seeing.scope(), state(state), q), state,
                                q))
                .with("writes", policy.scope(officers.get(), Permission.WRITE_REPORT));
    }

    @GetMapping(BASE + "/board.xlsx")
    View sheet(@RequestParam(required = false) @Nullable String year, @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String q) {
        int asked = years.asked(year);
        var lines = board.of(asked, seeing.scope(), state(state), q);
        return new Spreadsheet(asked + "年年度报告进度", List.of("单位", "最迟办理", "到期", "依据", "状态", "逾期", "签发人", "公布日期"),
                out -> lines.forEach(line -> out.accept(cells(line))));
    }

    private List<String> cells(FilingBoard.Line line) {
        var report = line.report();
        var signed = report == null ? null : report.signed();
        var published = report == null ? null : report.published();
        return List.of(line.organ().name(), line.aim().toString(), line.due().toString(), line.basis(), line.state(),
                line.isLate() ? "逾期" : published != null && !line.publishedInTime() ? "迟于期限" : "", signed == null ? ""
                        : signed.by(),
                published == null ? "" : LocalDate.ofInstant(published.at(), clock.getZone()).toString());
    }

    private static @Nullable FilingState state(String key) {
        return key.isBlank() ? null
                : FilingState.ofKey(key).orElseThrow(() -> new BadInput("state", "没有这种状态，请在列表中选择。"));
    }
}
