package org.gongkai.file.domain.print;

import java.util.Collections;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * An HTML table as rows of cells in which every merged place is named, as a word processor wants it.
 *
 * @param headRows rows that are repeated on each page
 * @param shares of the columns in the width, adding up to one
 */
record TableGrid(List<List<Cell>> rows, int headRows, List<Double> shares) {

    /** @param continued belongs to the cell above */
    record Cell(Element html, int columns, int rows, boolean continued) {}

    static TableGrid of(Element table) {
        List<List<Cell>> rows = new ArrayList<>();
        Map<Integer, Hanging> hanging = new HashMap<>();
        for (Element tr : table.select("tr")) {
            rows.add(row(tr, hanging));
        }
        int columns = rows.stream()
                .mapToInt(cells -> cells.stream().mapToInt(Cell::columns).sum())
                .max()
                .orElse(1);
        return new TableGrid(rows, table.select("thead tr").size(), shares(table, columns));
    }

    /** A cell that reaches down over this many rows yet. */
    private record Hanging(Cell cell, int rows) {}

    private static List<Cell> row(Element tr, Map<Integer, Hanging> hanging) {
        List<Cell> cells = new ArrayList<>();
        var own = tr.children().iterator();
        int column = 0;
        for (var above = hanging.get(column); above != null || own.hasNext(); above = hanging.get(column)) {
            var cell = above == null ? cell(own.next()) : above.cell();
            int below = above == null ? cell.rows() - 1 : above.rows() - 1;
            if (below > 0) {
                hanging.put(column, new Hanging(cell, below));
            } else {
                hanging.remove(column);
            }
            cells.add(above == null ? cell : new Cell(cell.html(), cell.columns(), cell.rows(), true));
            column += cell.columns();
        }
        return cells;
    }

    private static Cell cell(Element html) {
        return new Cell(html, span(html, "colspan"), span(html, "rowspan"), false);
    }

    private static int span(Element html, String attribute) {
        String value = html.attr(attribute);
        return value.matches("\\d{1,3}") ? Math.max(1, Integer.parseInt(value)) : 1;
    }

    private static List<Double> shares(Element table, int columns) {
        var given = table.select("col[width]").eachAttr("width");
        if (given.size() != columns || given.stream().anyMatch(w -> !w.matches("\\d{1,3}%"))) {
            return Collections.nCopies(columns, 1.0 / columns);
        }
        var widths = given.stream().map(w -> Double.parseDouble(w.replace("%", ""))).toList();
        double sum = widths.stream().mapToDouble(Double::doubleValue).sum();
        return widths.stream().map(w -> w / sum).toList();
    }

    int width(int column, int columns, int whole) {
        double share = 0;
        for (int i = column; i < Math.min(column + columns, shares.size()); i++) {
            share += shares.get(i);
        }
        return (int) Math.round(share * whole);
    }
}
