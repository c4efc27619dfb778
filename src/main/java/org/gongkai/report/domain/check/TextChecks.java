package org.gongkai.report.domain.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** All that is checked in the text, alone and against the tables. */
public final class TextChecks {
    private static final List<Function<TextContext, List<Finding>>> CHECKS = List.of(ChannelCheck::check,
            FieldCheck::check, PartsCheck::check, FeeCheck::check, ContentsCheck::check, LevelCheck::check,
            OddmentsCheck::check, YearCheck::check);

    private TextChecks() {}

    public static Checked check(CheckedReport report) {
        if (report.narrative().isEmpty()) {
            return new Checked(List.of(), List.of(new Unchecked("TX-1", "正文", "没有读到正文，文字与表格未作对照。")));
        }
        var context = TextContext.of(report);
        var findings = new ArrayList<Finding>();
        CHECKS.forEach(check -> findings.addAll(check.apply(context)));
        return Checked.all(Checked.of(findings), CellClaims.check(context));
    }
}
