package org.gongkai.report.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.report.application.CasesBehind.Behind;
import org.gongkai.report.application.CheckedDraft;
import org.gongkai.report.application.ComposedReport;
import org.gongkai.report.domain.form.CellRef;
import org.gongkai.report.domain.form.Severity;
import org.gongkai.report.domain.making.AnnualReport;
import org.gongkai.report.domain.making.Stage;
import org.gongkai.report.domain.making.Stage.Step;

/** A report as staff see it: written out, with what the checks found and what may be done next. */
public record StaffReportView(ComposedReport composed, CheckedDraft checked, Map<String, Behind> behind,
        ReportLinks links, Set<Step> steps, List<AnnualReport> editions, String open) {
    public AnnualReport report() {
        return composed.report();
    }

    public String base() {
        return ReportAddresses.staff(report());
    }

    public boolean may(String step) {
        return steps.contains(Step.valueOf(step));
    }

    public List<Stage> course() {
        return List.of(Stage.DRAFTING, Stage.IN_REVIEW, Stage.TO_SIGN, Stage.SIGNED, Stage.PUBLISHED);
    }

    /** A returned report is with its author again. */
    public boolean isAt(Stage stage) {
        return report().stage() == stage || stage == Stage.DRAFTING && report().stage() == Stage.RETURNED;
    }

    public long errors() {
        return count(Severity.ERROR);
    }

    public long warnings() {
        return count(Severity.WARNING);
    }

    private long count(Severity severity) {
        return checked.items().stream().filter(item -> item.finding().severity() == severity).count();
    }

    /** Cells an error speaks of. */
    public Set<CellRef> wrong() {
        return checked.items()
                .stream()
                .filter(item -> item.finding().isError())
                .flatMap(item -> item.finding().cells().stream())
                .filter(cell -> !cell.previous())
                .map(cell -> cell.ref())
                .collect(Collectors.toSet());
    }

    public static String tag(Severity severity) {
        return switch (severity) {
            case ERROR -> "bad";
            case WARNING -> "warn";
            case INFO -> "info";
        };
    }

    public static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> "错误";
            case WARNING -> "疑点";
            case INFO -> "提示";
        };
    }
}
