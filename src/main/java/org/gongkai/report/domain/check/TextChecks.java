package org.gongkai.report.domain.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** All that is checked in the text, alone and against the tables. */
public final class TextChecks {
    private static final List<Function<TextContext, List<Finding>>> CHECKS = List.of(ChannelCheck::check,
            FieldCheck::check, PartsCheck::check, FeeCheck::check, ContentsCheck::check, LevelCheck::check,
            OddmentsCheck::check, YearCheck::check, GrowthCheck::check);

    private TextChecks() {}

    public static Checked check(CheckedReport report) {
        if (report.narrative().isEmpty()) {
            return new Checked(List.of(), List.of(new Unchecked("TX-1", "正文", "没有读到正文，文字与表格未作对照。")));
        }
        var context = TextContext.of(report);
        var findings = new ArrayList<Finding>();
        CHECKS.forEach(check -> findings.addAll(check.apply(context)));
        return Checked.all(new Checked(findings, beyond(context)), CellClaims.check(context));
    }

    /** What is longer than any report is not read to its end; that is said. */
    private static List<Unchecked> beyond(TextContext context) {
        var beyond = new ArrayList<>(ContentsCheck.pictured(context));
        long unread = context.report().narrative().unread();
        if (unread > 0) {
            beyond.add(new Unchecked("TX-1", "正文最后 %d 个字".formatted(unread), "正文太长，只读了前面的部分，后面的没有核对。请只上传年度报告本身。"));
        }
        if (context.figures().size() >= FigureReading.MOST) {
            beyond.add(new Unchecked("TX-2", "第 %d 个以后的数字".formatted(FigureReading.MOST), "正文里的数字太多，后面的没有相互核对。"));
        }
        return beyond;
    }
}
