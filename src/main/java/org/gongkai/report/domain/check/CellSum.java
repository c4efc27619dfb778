package org.gongkai.report.domain.check;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.report.domain.form.CellRef;
import org.gongkai.report.domain.form.ReportForm;
import org.gongkai.report.domain.form.ReportTables;

/** Cells added up, as a sentence may mean them together: 不予公开 is C1 to C8. */
record CellSum(List<CellRef> cells) {
    CellSum {
        cells = List.copyOf(cells);
    }

    /** Rows of table 3 in one column: {@code rows("T", "C1", "C2")}. */
    static CellSum rows(String column, String... rows) {
        return new CellSum(Arrays.stream(rows).map(row -> new CellRef("3", row, column)).toList());
    }

    static CellSum of(String... cells) {
        return new CellSum(Arrays.stream(cells).map(CellRef::parse).toList());
    }

    CellSum plus(CellSum other) {
        return new CellSum(Stream.concat(cells.stream(), other.cells.stream()).toList());
    }

    /** Only what this form has: （六）其他处理 is one row on the old form and three on the new. */
    CellSum on(ReportForm form) {
        return new CellSum(cells.stream().filter(cell -> form.find(cell).isPresent()).toList());
    }

    /** Empty when a cell is not there; a blank counts as nought. */
    Optional<BigDecimal> in(ReportTables tables) {
        var sum = BigDecimal.ZERO;
        for (var cell : cells) {
            var value = tables.find(cell);
            if (value.isEmpty() || (value.get().number() == null && !value.get().isBlank())) {
                return Optional.empty();
            }
            sum = sum.add(value.get().number() == null ? BigDecimal.ZERO : value.get().number());
        }
        return cells.isEmpty() ? Optional.empty() : Optional.of(sum);
    }
}
