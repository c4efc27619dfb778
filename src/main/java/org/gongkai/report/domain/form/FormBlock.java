package org.gongkai.report.domain.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gongkai.report.domain.form.Heading.Path;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a table under one set of column labels.
 *
 * @param title printed above it, such as 第二十条第（一）项; null when the table has none
 * @param corner printed where row and column labels meet; null when there are no row labels
 * @param rows empty for a single line of numbers without a label
 */
public record FormBlock(@Nullable String title, @Nullable String corner, List<Heading> columns, List<Heading> rows) {
    public FormBlock {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public List<Path> columnPaths() {
        return columns.stream().flatMap(column -> column.paths().stream()).toList();
    }

    public List<Path> rowPaths() {
        return rows.stream().flatMap(row -> row.paths().stream()).toList();
    }

    public boolean hasRowLabels() {
        return !rows.isEmpty();
    }

    /** Its numbers, line by line. */
    public List<FormCell> cells(String table) {
        var cells = new ArrayList<FormCell>();
        if (!hasRowLabels()) {
            columnPaths().forEach(column -> cells.add(ofSingleLine(table, column)));
        }
        for (var row : rowPaths()) {
            columnPaths().forEach(column -> cells.add(new FormCell(
                    new CellRef(table, key(row.leaf()), key(column.leaf())), row, column)));
        }
        return cells;
    }

    private static FormCell ofSingleLine(String table, Path column) {
        String group = Objects.requireNonNull(column.groupKey(),
                "a column of a single line stands in a group with a key");
        return new FormCell(new CellRef(table, group, key(column.leaf())), null, column);
    }

    private static String key(Heading leaf) {
        return Objects.requireNonNull(leaf.key(), () -> "label without key: " + leaf.label());
    }
}
