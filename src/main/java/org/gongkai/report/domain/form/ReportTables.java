package org.gongkai.report.domain.form;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The tables of one report as data: what stands in each cell. A cell that is not here was not there: it is not nought. */
public record ReportTables(Map<CellRef, CellValue> cells) {
    public static final ReportTables NONE = new ReportTables(Map.of());

    public ReportTables {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    public static ReportTables of(Map<CellRef, ? extends Number> numbers) {
        var cells = new LinkedHashMap<CellRef, CellValue>();
        numbers.forEach((ref, number) -> {
            var exact = new BigDecimal(number.toString());
            cells.put(ref, CellValue.of(exact, CellValue.plain(exact)));
        });
        return new ReportTables(cells);
    }

    /** The same numbers as the form prints them, however they were written. */
    public ReportTables asPrinted() {
        var printed = new LinkedHashMap<CellRef, CellValue>();
        cells.forEach((ref, value) -> printed.put(ref, value.number() == null ? value
                : CellValue.of(value.number(), value.shown())));
        return new ReportTables(printed);
    }

    /** Empty when the cell is not there or holds no number. */
    public Optional<BigDecimal> number(CellRef ref) {
        return find(ref).map(CellValue::number);
    }

    public Optional<CellValue> find(CellRef ref) {
        return Optional.ofNullable(cells.get(ref));
    }

    public boolean has(String table) {
        return cells.keySet().stream().anyMatch(ref -> ref.table().equals(table));
    }

    public boolean isEmpty() {
        return cells.isEmpty();
    }

    /** The keys of the tables that are there. */
    public Set<String> tables() {
        return cells.keySet().stream().map(CellRef::table).collect(Collectors.toCollection(TreeSet::new));
    }

    public ReportTables with(CellRef ref, CellValue value) {
        var more = new LinkedHashMap<>(cells);
        more.put(ref, value);
        return new ReportTables(more);
    }

    public ReportTables without(CellRef ref) {
        var fewer = new LinkedHashMap<>(cells);
        fewer.remove(ref);
        return new ReportTables(fewer);
    }

    public ReportTables withoutTable(String table) {
        var fewer = new LinkedHashMap<>(cells);
        fewer.keySet().removeIf(ref -> ref.table().equals(table));
        return new ReportTables(fewer);
    }
}
