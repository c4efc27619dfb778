package org.gongkai.report.domain.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.report.domain.form.CellRef;
import org.gongkai.report.domain.form.CellValue;
import org.gongkai.report.domain.form.Severity;
import org.jspecify.annotations.Nullable;

/** RU-1: in a report that stands for several filers every cell is the sum of theirs (tables 2 to 4). */
public final class Consolidation {
    private static final int TOLD = 4;

    private Consolidation() {}

    /** One filer's tables with its name. */
    public record Part(String name, TableSet set) {}

    public static Checked check(Part whole, List<Part> parts) {
        var findings = new ArrayList<Finding>();
        var unchecked = new ArrayList<Unchecked>();
        var comparable = parts.stream().filter(part -> part.set().form().id().equals(whole.set().form().id())).toList();
        if (comparable.size() < parts.size()) {
            unchecked.add(new Unchecked("RU-1", "与汇总报告格式不同的单位", "格式不同的表不能相加，已略去。"));
        }
        for (var ref : whole.set().tables().cells().keySet()) {
            var numbers = comparable.stream().map(part -> number(part, ref)).toList();
            if (numbers.isEmpty() || number(whole, ref) == null || numbers.contains(null)) {
                continue;
            }
            var sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sum.compareTo(number(whole, ref)) != 0) {
                findings.add(finding(whole, comparable, ref, sum));
            }
        }
        lacking(comparable, whole, unchecked);
        return new Checked(findings, unchecked);
    }

    private static @Nullable BigDecimal number(Part part, CellRef ref) {
        var value = part.set().tables().find(ref).orElse(null);
        return value == null ? null : value.isBlank() ? BigDecimal.ZERO : value.number();
    }

    private static Finding finding(Part whole, List<Part> parts, CellRef ref, BigDecimal sum) {
        var cell = whole.set().found(ref);
        String told = parts.stream()
                .filter(part -> part.set().tables().number(ref).filter(n -> n.signum() != 0).isPresent())
                .limit(TOLD)
                .map(part -> part.name() + " " + part.set().found(ref).value())
                .collect(Collectors.joining("、"));
        return Finding.ofCells("RU-1", Severity.ERROR,
                "%s为 %s，各单位相加是 %s（%s%s）。".formatted(cell.label(), cell.value(), CellValue.plain(sum), told.isEmpty()
                        ? "都是 0"
                        : told, parts.size() > TOLD ? "等" : ""),
                List.of(cell), CellValue.plain(sum), cell.value());
    }

    private static void lacking(List<Part> parts, Part whole, List<Unchecked> unchecked) {
        var lacking = parts.stream()
                .filter(part -> whole.set()
                        .tables()
                        .cells()
                        .keySet()
                        .stream()
                        .anyMatch(ref -> number(part, ref) == null))
                .map(Part::name)
                .toList();
        if (!lacking.isEmpty()) {
            unchecked.add(new Unchecked("RU-1", String.join("、", lacking), "这些单位有的格子没有读到，涉及的合计没有核对，缺数不当作 0。"));
        }
    }
}
