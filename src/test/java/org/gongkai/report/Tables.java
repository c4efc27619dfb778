package org.gongkai.report;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.gongkai.report.domain.form.CellRef;
import org.gongkai.report.domain.form.CellValue;
import org.gongkai.report.domain.form.ReportForm;
import org.gongkai.report.domain.form.ReportTables;

/** Report tables for tests: {@code new Tables(F30).set("3.R1.n", 5)…}; totals follow by themselves. */
public final class Tables {
    private static final List<String> APPLICANTS = List.of("n", "b", "r", "p", "l", "o");
    private static final List<String> RESULTS = List.of("upheld", "corrected", "other", "pending");
    private final ReportForm form;
    private final Map<CellRef, Long> numbers = new LinkedHashMap<>();

    public Tables(ReportForm form) {
        this.form = form;
        form.cells().keySet().forEach(ref -> numbers.put(ref, 0L));
    }

    /** All of a form's numbers filled in by chance, every identity holding; the same seed gives the same tables. */
    public static ReportTables filled(ReportForm form, long seed) {
        var dice = new SplittableRandom(seed);
        var tables = new Tables(form);
        tables.numbers.replaceAll((ref, zero) -> (long) dice.nextInt(1, 40));
        form.table("3")
                .rows()
                .stream()
                .filter(row -> !row.equals("G"))
                .forEach(row -> APPLICANTS.forEach(
                        who -> tables.set("3." + row + "." + who, dice.nextInt(0, 30))));
        if (form.id().equals("F60")) {
            tables.set("2.regulations.openTotal", 200)
                    .set("2.normative.openTotal", 300)
                    .set("2.regulations.made", 90)
                    .set("2.normative.made", 90);
        }
        return tables.build();
    }

    public Tables set(String cell, long number) {
        numbers.put(CellRef.parse(cell), number);
        return this;
    }

    /** With what follows added up: rows of table 3 into 总计, outcomes into （七）总计, new requests from what was handled. */
    public ReportTables build() {
        for (var who : APPLICANTS) {
            long finished = form.table("3")
                    .rows()
                    .stream()
                    .filter(row -> row.matches("[A-F]\\d?"))
                    .mapToLong(
                            row -> numbers.get(new CellRef("3", row, who)))
                    .sum();
            set("3.G." + who, finished);
            settle(who, finished);
        }
        form.table("3")
                .rows()
                .forEach(row -> set("3." + row + ".T",
                        APPLICANTS.stream().mapToLong(who -> numbers.get(new CellRef("3", row, who))).sum()));
        List.of("review", "direct", "after-review")
                .forEach(group -> set("4." + group + ".total",
                        RESULTS.stream().mapToLong(result -> numbers.get(new CellRef("4", group, result))).sum()));
        return ReportTables.of(numbers);
    }

    /** R1 + R2 = G + R4: what came in is made to fit what went out. */
    private void settle(String who, long finished) {
        long out = finished + numbers.get(new CellRef("3", "R4", who));
        long carried = Math.min(numbers.get(new CellRef("3", "R2", who)), out);
        set("3.R2." + who, carried);
        set("3.R1." + who, out - carried);
    }

    /** Only the cells named, as they are: {@code of("3.R1.T", 859, …)}. */
    public static ReportTables of(Object... cellsAndNumbers) {
        var cells = new HashMap<CellRef, CellValue>();
        for (int i = 0; i < cellsAndNumbers.length; i += 2) {
            cells.put(CellRef.parse((String) cellsAndNumbers[i]), CellValue.of((Integer) cellsAndNumbers[i + 1]));
        }
        return new ReportTables(cells);
    }
}
