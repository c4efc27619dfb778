package org.gongkai.report.domain.check;

import java.util.List;
import org.gongkai.report.domain.form.CellRef;
import org.gongkai.report.domain.form.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What a check found.
 *
 * @param rule stable id: T3-1 … TX-2, RU-1, N01 … N18, or a code of its own such as WRONG_FORM_FOR_YEAR
 * @param code a speaking name beside a numbered rule, such as MISSING_FORM_TABLES; null when the id says enough
 * @param message what is wrong, with the cells and the arithmetic, in Chinese
 * @param expected what would be right; null when that cannot be said
 * @param actual what stands there; null when it is something missing
 */
public record Finding(String rule, @Nullable String code, Severity severity, String message, List<FoundCell> cells,
        List<Quote> quotes, @Nullable String expected, @Nullable String actual) {
    public Finding {
        cells = List.copyOf(cells);
        quotes = List.copyOf(quotes);
    }

    public static Finding ofCells(String rule, Severity severity, String message, List<FoundCell> cells,
            @Nullable String expected, @Nullable String actual) {
        return new Finding(rule, null, severity, message, cells, List.of(), expected, actual);
    }

    public static Finding ofText(String rule, @Nullable String code, Severity severity, String message,
            List<Quote> quotes) {
        return new Finding(rule, code, severity, message, List.of(), quotes, null, null);
    }

    public Finding expecting(@Nullable String right, @Nullable String found) {
        return new Finding(rule, code, severity, message, cells, quotes, right, found);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    public boolean speaksOf(CellRef ref) {
        return cells.stream().anyMatch(cell -> !cell.previous() && cell.ref().equals(ref));
    }
}
