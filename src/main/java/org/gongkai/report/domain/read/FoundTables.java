package org.gongkai.report.domain.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.report.domain.form.CellRef;
import org.gongkai.report.domain.form.CellValue;
import org.gongkai.report.domain.form.ReportTables;

/** Cells gathered while reading; the first table that has a cell wins. */
final class FoundTables {
    private final Map<CellRef, CellValue> cells = new LinkedHashMap<>();
    private final List<CellRef> contradicted = new ArrayList<>();

    /** How many of them are new. */
    int addAll(Map<CellRef, CellValue> more) {
        int before = cells.size();
        more.forEach((ref, value) -> {
            var known = cells.putIfAbsent(ref, value);
            if (known != null && known.number() != null && value.number() != null
                    && known.number().compareTo(value.number()) != 0) {
                contradicted.add(ref);
            }
        });
        return cells.size() - before;
    }

    boolean has(String table) {
        return cells.keySet().stream().anyMatch(ref -> ref.table().equals(table));
    }

    long count(String table) {
        return cells.keySet().stream().filter(ref -> ref.table().equals(table)).count();
    }

    /** Cells a second table of the document shows with another number. */
    List<CellRef> contradicted() {
        return contradicted;
    }

    ReportTables tables() {
        return new ReportTables(cells);
    }
}
