package org.gongkai.report.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.OrganScope;
import org.gongkai.identity.Permission;
import org.gongkai.report.application.FilingBoard;
import org.gongkai.report.application.FilingState;
import org.gongkai.web.Pile;
import org.springframework.stereotype.Component;

/** Reports that wait for the officer signed in: to be written before the day comes, reviewed, signed, published. */
@Component
class ReportPiles implements Pile.Source {
    private record Waiting(FilingState state, Permission by, String label, String why) {}

    private static final List<Waiting> ALL = List.of(
            new Waiting(FilingState.TO_WRITE, Permission.WRITE_REPORT, "没有送审的年度报告", "一月底、三月底以前公布，遇休息日不顺延（条例§49）"),
            new Waiting(FilingState.IN_REVIEW, Permission.REVIEW_REPORT, "待审核的年度报告", "起草人不能自己审核"),
            new Waiting(FilingState.TO_SIGN, Permission.SIGN_REPORT, "待签发的年度报告", "签发后数据连同记录的指纹固定"),
            new Waiting(FilingState.SIGNED, Permission.REVIEW_DISCLOSURE, "已签发、待公布的年度报告", "公布到“政府信息公开年报”（条例§49）"));
    private final FilingBoard board;
    private final Seeing seeing;
    private final AccessPolicy policy;
    private final CurrentOfficer officers;
    private final Clock clock;

    ReportPiles(FilingBoard board, Seeing seeing, AccessPolicy policy, CurrentOfficer officers, Clock clock) {
        this.board = board;
        this.seeing = seeing;
        this.policy = policy;
        this.officers = officers;
        this.clock = clock;
    }

    @Override
    public List<Pile> piles() {
        var mine = ALL.stream().filter(waiting -> !scope(waiting.by()).isEmpty()).toList();
        if (mine.isEmpty() || !seeing.isAllowed()) {
            return List.of();
        }
        int year = LocalDate.now(clock).getYear() - 1;
        var lines = board.of(year, seeing.scope());
        var piles = new ArrayList<Pile>();
        for (var waiting : mine) {
            var there = lines.stream().filter(waiting.state()::holdsFor).toList();
            if (!there.isEmpty()) {
                piles.add(new Pile(waiting.label(), waiting.why(), there.size(), "/console/report?year=" + year
                        + "&state=" + waiting.state().key(), there.stream().anyMatch(FilingBoard.Line::isLate)));
            }
        }
        return piles;
    }

    private OrganScope scope(Permission permission) {
        return policy.scope(officers.get(), permission);
    }
}
