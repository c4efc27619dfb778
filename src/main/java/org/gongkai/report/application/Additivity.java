package org.gongkai.report.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.organ.Organ;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.OrganKind;
import org.gongkai.organ.Organs;
import org.gongkai.report.domain.check.Checked;
import org.gongkai.report.domain.check.Finding;
import org.gongkai.report.domain.check.FoundCell;
import org.gongkai.report.domain.check.Unchecked;
import org.gongkai.report.domain.form.CellRef;
import org.gongkai.report.domain.form.CellValue;
import org.gongkai.report.domain.form.ReportForm;
import org.gongkai.report.domain.form.ReportTables;
import org.gongkai.report.domain.form.Severity;
import org.gongkai.report.domain.making.AnnualReport;
import org.gongkai.report.domain.making.AnnualReports;
import org.springframework.stereotype.Component;

/**
 * RU-1: every cell of the consolidated report is the sum of the filers' signed reports, once all have signed, and of what
 * the government itself handled.
 */
@Component
class Additivity {
    private static final int MOST_TOLD = 8;
    private final AnnualReports reports;
    private final ComputingTables tables;
    private final Organs organs;

    Additivity(AnnualReports reports, ComputingTables tables, Organs organs) {
        this.reports = reports;
        this.tables = tables;
        this.organs = organs;
    }

    Checked check(ComposedReport county) {
        var signed = signed(county.report());
        var missing = filers().stream().filter(organ -> !signed.containsKey(organ.id())).toList();
        if (!missing.isEmpty()) {
            return new Checked(List.of(), List.of(new Unchecked("RU-1", "全县数等于各单位之和", "还有 %d 个单位没有签发本年报告：%s%s。"
                    .formatted(missing.size(),
                            String.join("、", missing.stream().limit(5).map(Organ::shortName).toList()),
                            missing.size() > 5 ? "等" : ""))));
        }
        signed.put(county.report().organ(), tables.of(county.form(), county.report().organ(), county.report().year()));
        var findings = new ArrayList<Finding>();
        county.form().cells().keySet().forEach(cell -> county.tables().number(cell).ifPresent(whole -> {
            var sum = sum(signed, cell);
            if (sum.compareTo(whole) != 0) {
                findings.add(finding(county.form(), cell, whole, sum, parts(signed, cell)));
            }
        }));
        return Checked.of(findings);
    }

    /** The tables of every other filer that has signed, whether or not a correction is in work. */
    private Map<OrganId, ReportTables> signed(AnnualReport county) {
        var filed = reports.frozenOfYear(county.year())
                .stream()
                .filter(report -> !report.organ().equals(county.organ()))
                .toList();
        var frozen = reports.frozenTables(filed.stream().map(AnnualReport::id).toList());
        var signed = new HashMap<OrganId, ReportTables>();
        filed.forEach(report -> signed.put(report.organ(), frozen.getOrDefault(report.id(), ReportTables.NONE)));
        return signed;
    }

    /** Who files a report of its own: everyone bound by the Regulation but the government itself and villages. */
    private List<Organ> filers() {
        return organs.disclosing()
                .stream()
                .filter(organ -> organ.kind() != OrganKind.VILLAGE && organ.kind() != OrganKind.COUNTY)
                .toList();
    }

    private static BigDecimal sum(Map<OrganId, ReportTables> parts, CellRef cell) {
        return parts.values()
                .stream()
                .flatMap(part -> part.number(cell).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whose numbers the sum is made of: the largest first, so that the wrong one is found without opening them all. */
    private String parts(Map<OrganId, ReportTables> signed, CellRef cell) {
        var told = signed.entrySet()
                .stream()
                .flatMap(part -> part.getValue().number(cell).map(number -> Map.entry(part.getKey(), number)).stream())
                .filter(part -> part.getValue().signum() != 0)
                .sorted(Map.Entry.<OrganId, BigDecimal>comparingByValue().reversed())
                .toList();
        String names = told.stream()
                .limit(MOST_TOLD)
                .map(part -> organs.get(part.getKey()).shortName() + " " + CellValue.plain(part.getValue()))
                .collect(Collectors.joining("、"));
        return told.isEmpty() ? ""
                : "（" + names + (told.size() > MOST_TOLD ? "等 %d 个单位".formatted(told.size()) : "") + "）";
    }

    private static Finding finding(ReportForm form, CellRef cell, BigDecimal whole, BigDecimal sum, String parts) {
        String shown = CellValue.plain(whole);
        return Finding.ofCells("RU-1", Severity.ERROR,
                "%s为 %s，各单位之和为 %s%s。".formatted(form.label(cell), shown, CellValue
                        .plain(sum), parts),
                List.of(new FoundCell(cell, form.label(cell), shown, false)), CellValue.plain(sum),
                shown);
    }
}
