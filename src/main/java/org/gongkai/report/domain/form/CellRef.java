package org.gongkai.report.domain.form;

/**
 * Where a number stands: table, row and column by their keys, such as {@code 3.R1.T}. In table 4, which has one line, the group
 * of columns stands for the row: {@code 4.review.total}.
 */
public record CellRef(String table, String row, String column) {
    public CellRef {
        if (table.isEmpty() || row.isEmpty() || column.isEmpty()) {
            throw new IllegalArgumentException("not a cell: %s.%s.%s".formatted(table, row, column));
        }
    }

    public static CellRef parse(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("not a cell: " + text);
        }
        return new CellRef(parts[0], parts[1], parts[2]);
    }

    /** Without the table, as the law's commentary names cells: {@code R1.T}. */
    public String shortName() {
        return row + "." + column;
    }

    @Override
    public String toString() {
        return table + "." + row + "." + column;
    }
}
