package org.gongkai.report.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.UnlawfulAct;
import org.gongkai.organ.Organ;
import org.gongkai.organ.Organs;
import org.gongkai.report.domain.check.CheckedReport;
import org.gongkai.report.domain.check.Finding;
import org.gongkai.report.domain.check.FoundCell;
import org.gongkai.report.domain.check.Narrative;
import org.gongkai.report.domain.check.Narrative.Passage;
import org.gongkai.report.domain.check.ReportChecks;
import org.gongkai.report.domain.form.Severity;
import org.gongkai.report.domain.making.AnnualReport;
import org.gongkai.report.domain.making.AnnualReports;
import org.gongkai.report.domain.making.CopiedPassages;
import org.gongkai.report.domain.making.ForeignNames;
import org.gongkai.report.domain.making.HandTyped;
import org.gongkai.report.domain.making.Imported.CellDifference;
import org.gongkai.report.domain.making.Scope;
import org.gongkai.report.domain.text.Paragraph;
import org.gongkai.statistics.Figures;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checks a report while it is written: the form's sums, text against tables, bindings, copies of last year; the same gate at signing. */
@Service
@Transactional(readOnly = true)
public class CheckingDrafts {
    private static final int MOST_TOLD = 8;
    private final AnnualReports reports;
    private final ComposingReports composing;
    private final CountingRecords records;
    private final Figures figures;
    private final Additivity additivity;
    private final Organs organs;

    CheckingDrafts(AnnualReports reports, ComposingReports composing, CountingRecords records, Figures figures,
            Additivity additivity, Organs organs) {
        this.reports = reports;
        this.composing = composing;
        this.records = records;
        this.figures = figures;
        this.additivity = additivity;
        this.organs = organs;
    }

    public CheckedDraft check(AnnualReport report) {
        return check(composing.compose(report));
    }

    /** 条例 §50: a report with errors, or with doubts nobody has explained, goes no further. */
    void requireSound(AnnualReport report) {
        var blocking = check(report).items().stream().filter(CheckedDraft.Item::blocks).toList();
        if (!blocking.isEmpty()) {
            throw new UnlawfulAct(ArticleRef.art(50), "报告还有 %d 处错误或没有说明的疑点，改正或说明后才能继续。第一处：%s".formatted(blocking
                    .size(), blocking.getFirst().finding().message()));
        }
    }

    public CheckedDraft check(ComposedReport composed) {
        var report = composed.report();
        var before = lastYear(report).map(composing::compose);
        var checked = ReportChecks.check(asChecked(composed), before.map(CheckingDrafts::asChecked).orElse(null),
                records.of(report));
        var findings = new ArrayList<>(checked.findings());
        var unchecked = new ArrayList<>(checked.unchecked());
        findings.addAll(bindings(composed));
        findings.addAll(blanks(composed));
        findings.addAll(typed(composed));
        findings.addAll(againstRecords(composed));
        before.ifPresent(
                last -> findings.addAll(new CopiedPassages(last.paragraphs()).findings(composed.paragraphs())));
        findings.addAll(new ForeignNames(report.year(), composed.organ(), others(report)).findings(composed
                .paragraphs()));
        if (report.scope() == Scope.CONSOLIDATED) {
            findings.addAll(scope(composed));
            var sum = additivity.check(composed);
            findings.addAll(sum.findings());
            unchecked.addAll(sum.unchecked());
        }
        return CheckedDraft.of(findings, unchecked, report.explanations());
    }

    /** RU-1: a report that counts all organs says so. */
    private static List<Finding> scope(ComposedReport composed) {
        String term = composed.report().scope().term();
        boolean stated = composed.paragraphs().stream().anyMatch(line -> line.text().contains(term));
        return stated ? List.of()
                : List.of(Finding.ofText("RU-1", null, Severity.WARNING, "正文没有写明统计范围是%s，请用“{{范围}}”写明。".formatted(
                        term), List.of()));
    }

    /** Filers whose names do not belong into it; a report that counts all organs may tell of each. */
    private Set<String> others(AnnualReport report) {
        return organs.disclosing()
                .stream()
                .filter(organ -> report.scope() == Scope.OWN && !organ.id().equals(report.organ()))
                .map(Organ::name)
                .collect(Collectors.toSet());
    }

    /** Last year's report of the same filer, signed. */
    public Optional<AnnualReport> lastYear(AnnualReport report) {
        return reports.latestFrozen(report.organ(), report.year() - 1, false);
    }

    private static List<Finding> bindings(ComposedReport composed) {
        return composed.problems()
                .stream()
                .map(problem -> Finding.ofText("BINDING", "BROKEN_BINDING", Severity.ERROR, problem.message(), List
                        .of()))
                .toList();
    }

    /** Words of an imported file cannot be bound; nought is what our records say of a year they do not hold. */
    private List<Finding> typed(ComposedReport composed) {
        var report = composed.report();
        boolean imported = report.imported() != null;
        var named = new FiguresNamed(figures, report);
        var check = new HandTyped(composed.tables(), composed.form(), report.year(), (clause, unit) -> named.namedIn(
                clause, unit).stream().filter(figure -> !imported || figure.value().signum() != 0).toList());
        return imported ? check.contradictions(composed.paragraphs()) : check.findings(composed.paragraphs());
    }

    /** Where our records say something else than an imported file, somebody has to say why the file is right. */
    private List<Finding> againstRecords(ComposedReport composed) {
        var report = composed.report();
        var imported = report.imported();
        if (imported == null || report.stage().isFrozen()) {
            return List.of();
        }
        var cells = imported.differences(composed.form(), composing.recorded(report))
                .stream()
                .filter(CellDifference::contradicts)
                .toList();
        return cells.isEmpty() ? List.of()
                : List.of(Finding.ofCells("IMPORTED", Severity.WARNING, contradiction(cells), cells.stream()
                        .map(cell -> new FoundCell(cell.cell(), cell.label(), cell.inFile().orElse(""), false))
                        .toList(), null, null));
    }

    private static String contradiction(List<CellDifference> cells) {
        String told = cells.stream()
                .limit(MOST_TOLD)
                .map(cell -> "%s文件为 %s，记录为 %s".formatted(cell.label(), cell.inFile().orElse("空"), cell.here()
                        .orElse(
                                "空")))
                .collect(Collectors.joining("；"));
        return "导入的文件与平台的记录有 %d 格矛盾：%s%s。以文件为准的，请说明原因。".formatted(cells.size(), told, cells.size() > MOST_TOLD ? "等"
                : "");
    }

    /** T3-5: a report of ours has no blanks; one means that nothing here counts what the cell asks for. */
    private static List<Finding> blanks(ComposedReport composed) {
        return composed.form()
                .cells()
                .keySet()
                .stream()
                .filter(cell -> composed.tables().number(cell).isEmpty())
                .map(cell -> Finding.ofCells("T3-5", Severity.ERROR,
                        composed.form().label(cell) + "是空的：" + (composed.report()
                                .imported() == null ? "没有记录可以统计这一格。" : "导入的文件里没有这一格，请补全文件后重新导入。"),
                        List
                                .of(new FoundCell(cell, composed.form().label(cell), "", false)),
                        null, null))
                .toList();
    }

    static CheckedReport asChecked(ComposedReport composed) {
        return new CheckedReport(composed.organ(), composed.report().year(), composed.form(), composed.form(), composed
                .tables(), narrative(composed));
    }

    private static Narrative narrative(ComposedReport composed) {
        var passages = new ArrayList<Passage>();
        composed.preamble().paragraphs().forEach(line -> passages.add(passage(0, "", line)));
        for (var part : composed.chapters()) {
            String heading = part.chapter().heading();
            passages.add(new Passage(part.chapter().number(), heading, heading, Passage.Kind.CHAPTER));
            part.text().paragraphs().forEach(line -> passages.add(passage(part.chapter().number(), heading, line)));
        }
        return new Narrative(passages);
    }

    private static Passage passage(int chapter, String heading, Paragraph line) {
        return new Passage(chapter, heading, line.text(), line.isHeading() ? Passage.Kind.HEADING : Passage.Kind.TEXT);
    }
}
