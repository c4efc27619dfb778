package org.gongkai.report.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.report.application.CheckedFile;
import org.gongkai.report.domain.check.Finding;
import org.gongkai.report.domain.check.FoundCell;
import org.gongkai.report.domain.check.Suspect;
import org.gongkai.report.domain.check.Unchecked;
import org.gongkai.report.domain.form.CellRef;
import org.gongkai.report.domain.form.CellValue;
import org.gongkai.report.domain.form.FormCell;
import org.gongkai.report.domain.form.FormLayout;
import org.gongkai.report.domain.form.FormTable;
import org.gongkai.report.domain.form.Severity;
import org.gongkai.report.domain.read.ReadReport;
import org.gongkai.report.web.CheckedView.Box;
import org.gongkai.report.web.CheckedView.CellLink;
import org.gongkai.report.web.CheckedView.Count;
import org.gongkai.report.web.CheckedView.Group;
import org.gongkai.report.web.CheckedView.Item;
import org.gongkai.report.web.CheckedView.NotChecked;
import org.gongkai.report.web.CheckedView.Passage;
import org.gongkai.report.web.CheckedView.Row;
import org.gongkai.report.web.CheckedView.Suspicion;
import org.gongkai.report.web.CheckedView.Table;
import org.gongkai.web.Words;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/** Draws checked reports. */
@Component
class CheckedViews {
    private static final Map<Severity, String> CSS = Map.of(Severity.ERROR, "bad", Severity.WARNING, "warn",
            Severity.INFO, "info");
    /** Columns that fit a telephone. */
    private static final int NARROW = 4;
    private final Words words;

    CheckedViews(Words words) {
        this.words = words;
    }

    CheckedView of(CheckedFile file, int index) {
        var outcome = Objects.requireNonNull(file.report());
        String key = "r" + index;
        var findings = outcome.checked().findings();
        var counts = Arrays.stream(Severity.values()).map(s -> count(s, findings)).toList();
        return new CheckedView(key, file.name(), title(outcome.read()), form(outcome.read()),
                file.against() == null ? "" : file.against(), counts, verdict(counts), mood(counts),
                groups(findings, key), outcome.suspects().stream().map(s -> suspicion(s, outcome, key)).toList(),
                tables(outcome, key), notChecked(outcome.checked().unchecked()),
                MarkedText.of(outcome.read().narrative(), findings));
    }

    private static Suspicion suspicion(Suspect suspect, CheckedFile.Outcome outcome, String key) {
        var ref = suspect.cell().ref();
        long likely = outcome.suspects().stream().filter(s -> s.cell().ref().table().equals(ref.table())).count();
        return new Suspicion(suspect.cell().label(), suspect.cell().value(), CellValue.plain(suspect.shouldBe()),
                anchor(key, ref), likely == 1);
    }

    private static String title(ReadReport read) {
        String organ = read.organ() == null ? "（没有认出单位）" : read.organ();
        return read.year() == null ? organ + "（没有认出年度）" : organ + " " + read.year() + "年政府信息公开工作年度报告";
    }

    private String form(ReadReport read) {
        return read.form().basis() + "（" + read.form().years() + "）"
                + words.of(read.formByLabels() ? "report.check.formByLabels" : "report.check.formByYear");
    }

    private Count count(Severity severity, List<Finding> findings) {
        int number = (int) findings.stream().filter(finding -> finding.severity() == severity).count();
        return new Count(words.of("report.severity", severity), number, Objects.requireNonNull(CSS.get(severity)));
    }

    private String verdict(List<Count> counts) {
        if (counts.get(0).number() > 0) {
            return words.of("report.check.verdict.errors", counts.get(0).number());
        }
        return counts.get(1).number() > 0 ? words.of("report.check.verdict.warnings", counts.get(1).number())
                : words.of("report.check.verdict.clean");
    }

    private static String mood(List<Count> counts) {
        return counts.get(0).number() > 0 ? "bad" : counts.get(1).number() > 0 ? "warn" : "ok";
    }

    private List<Group> groups(List<Finding> findings, String key) {
        var groups = new ArrayList<Group>();
        for (var severity : Severity.values()) {
            var items = new ArrayList<Item>();
            for (int i = 0; i < findings.size(); i++) {
                if (findings.get(i).severity() == severity) {
                    items.add(item(findings.get(i), i + 1, key));
                }
            }
            if (!items.isEmpty()) {
                groups.add(new Group(words.of("report.severity", severity), Objects.requireNonNull(CSS.get(severity)),
                        words.of("report.severity.meaning." + severity.name()), items));
            }
        }
        return groups;
    }

    private Item item(Finding finding, int number, String key) {
        var quotes = finding.quotes()
                .stream()
                .map(q -> new Passage(q.chapter(), q.before(), q.words(), q.after()))
                .toList();
        return new Item(number, finding.rule(), ruleName(finding.rule()), finding.message(),
                finding.expected(), finding.actual(),
                finding.cells().stream().map(cell -> link(cell, key)).toList(), quotes);
    }

    /** A rule of a form added as data has no word of its own here; its id stands for it. */
    private String ruleName(String rule) {
        try {
            return words.of("report.rule." + rule);
        } catch (NoSuchMessageException ofANewForm) {
            return rule;
        }
    }

    private static CellLink link(FoundCell cell, String key) {
        return new CellLink(cell.label(), cell.value(), cell.previous() ? null : anchor(key, cell.ref()));
    }

    private static String anchor(String key, CellRef ref) {
        return key + "-" + ref.toString().replace('.', '-');
    }

    private static List<Table> tables(CheckedFile.Outcome outcome, String key) {
        return outcome.read().form().tables().stream().map(table -> table(table, outcome, key)).toList();
    }

    private static Table table(FormTable table, CheckedFile.Outcome outcome, String key) {
        var tables = outcome.read().tables();
        var layout = FormLayout.of(table);
        var rows = layout.rows()
                .stream()
                .map(row -> new Row(row.head(), row.boxes()
                        .stream()
                        .map(box -> box.cell() == null
                                ? new Box(box.label(), box.rowspan(), box.colspan(), true, "", "", List.of())
                                : cell(box.cell(), box.colspan(), outcome, key))
                        .toList()))
                .toList();
        int unread = (int) table.cells().stream().filter(cell -> tables.find(cell.ref()).isEmpty()).count();
        return new Table(table.name(), table.title(), tables.has(table.key()), unread, layout.columns() > NARROW, rows);
    }

    private static Box cell(FormCell cell, int colspan, CheckedFile.Outcome outcome, String key) {
        var value = outcome.read().tables().find(cell.ref());
        var findings = outcome.checked().findings();
        var marks = new ArrayList<Integer>();
        var worst = Severity.INFO;
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i).speaksOf(cell.ref())) {
                marks.add(i + 1);
                worst = findings.get(i).severity().compareTo(worst) < 0 ? findings.get(i).severity() : worst;
            }
        }
        String css = value.isEmpty() ? "unread" : marks.isEmpty() ? "" : CSS.get(worst);
        boolean suspect = outcome.suspects().stream().anyMatch(s -> s.cell().ref().equals(cell.ref()));
        return new Box(value.map(CellValue::shown).orElse(""), 1, colspan, false, anchor(key, cell.ref()),
                css + (suspect ? " suspect" : ""), marks);
    }

    /** The same reason for the same rule is told once. */
    private List<NotChecked> notChecked(List<Unchecked> unchecked) {
        var told = new LinkedHashMap<String, List<Unchecked>>();
        unchecked.forEach(u -> told.computeIfAbsent(u.rule() + u.why(), k -> new ArrayList<>()).add(u));
        return told.values()
                .stream()
                .map(same -> new NotChecked(ruleName(same.getFirst().rule()) + "（" + same.getFirst().rule()
                        + "）", String.join("、", same.stream().map(Unchecked::what).distinct().toList()),
                        same.getFirst()
                                .why()))
                .toList();
    }
}
