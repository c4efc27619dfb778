package org.gongkai.report.domain.read;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.report.domain.form.CellRef;
import org.gongkai.report.domain.form.CellValue;
import org.gongkai.report.domain.form.FormBlock;
import org.gongkai.report.domain.form.FormTable;
import org.gongkai.report.domain.form.Heading;
import org.gongkai.report.domain.form.Heading.Path;
import org.gongkai.report.domain.form.ReportForm;

/**
 * Reads a table whose rows and columns have labels (tables 2 and 3), in two ways: by its column labels on squared paper, and each
 * row by what stands in it, in the form's order. Spans are often wrong where numbers are right: the way that adds up is believed.
 */
final class LabelledRows {
    /** How the numbers of a row find their columns. */
    private enum Way {
        BY_COLUMNS, IN_ORDER
    }

    private final FormTable table;
    private final Lattice lattice;
    private final Way way;
    private final Map<CellRef, CellValue> cells = new LinkedHashMap<>();
    /** Which column of the form stands where, as the latest row of labels said. */
    private Map<Integer, ColumnLabel> columns = new HashMap<>();

    private LabelledRows(FormTable table, Lattice lattice, Way way) {
        this.table = table;
        this.lattice = lattice;
        this.way = way;
    }

    static Map<CellRef, CellValue> read(ReportForm form, FormTable table, Lattice lattice) {
        var inOrder = new LabelledRows(table, lattice, Way.IN_ORDER).read();
        if (lattice.isRagged()) {
            return inOrder;
        }
        return Sounder.of(form, table, new LabelledRows(table, lattice, Way.BY_COLUMNS).read(), inOrder);
    }

    private Map<CellRef, CellValue> read() {
        for (int row = 0; row < lattice.height(); row++) {
            read(row);
        }
        return cells;
    }

    private void read(int row) {
        var labels = ColumnLabel.in(table, lattice, row);
        if (!labels.isEmpty()) {
            boolean continues = columns.values().stream().anyMatch(labels::containsValue) || sameBlock(labels);
            var known = continues ? new HashMap<>(columns) : new HashMap<Integer, ColumnLabel>();
            known.putAll(labels);
            columns = known;
            return;
        }
        for (var block : table.blocks()) {
            var found = rowOf(block, row);
            if (found.isPresent() && take(block, found.get(), row)) {
                return;
            }
        }
    }

    /** Column labels of table 3 stand on two lines. */
    private boolean sameBlock(Map<Integer, ColumnLabel> labels) {
        return table.blocks()
                .stream()
                .map(LabelledRows::leaves)
                .anyMatch(leaves -> leaves.containsAll(headings(labels)) && leaves.containsAll(headings(columns)));
    }

    private static List<Heading> headings(Map<Integer, ColumnLabel> labels) {
        return labels.values().stream().map(ColumnLabel::heading).toList();
    }

    private static List<Heading> leaves(FormBlock block) {
        return block.columnPaths().stream().map(Path::leaf).toList();
    }

    /** The row of the form this is: by its own label, or with its group's name before it. */
    private Optional<Path> rowOf(FormBlock block, int row) {
        var boxes = way == Way.IN_ORDER ? lattice.ownBoxes(row) : lattice.boxes(row);
        return RowLabels.find(block.rowPaths(), RowValues.labels(boxes));
    }

    private boolean take(FormBlock block, Path rowPath, int row) {
        var leaves = leaves(block);
        String key = String.valueOf(rowPath.leaf().key());
        if (way == Way.BY_COLUMNS
                && headings(columns).stream().filter(leaves::contains).distinct().count() == leaves.size()) {
            for (int column = 0; column < lattice.width(row); column++) {
                var label = columns.get(column);
                if (label != null && leaves.contains(label.heading())) {
                    put(key, label.heading(), lattice.text(row, column));
                }
            }
            return true;
        }
        return takeInOrder(key, leaves, row);
    }

    private boolean takeInOrder(String row, List<Heading> leaves, int at) {
        var values = RowValues.in(lattice.ownBoxes(at), leaves.size());
        for (int i = 0; i < values.size(); i++) {
            put(row, leaves.get(i), values.get(i));
        }
        return !values.isEmpty();
    }

    private void put(String row, Heading column, String text) {
        cells.putIfAbsent(new CellRef(table.key(), row, String.valueOf(column.key())),
                CellText.parse(text, column.unit(), ColumnLabel.unitSaid(columns.values(), column)));
    }
}
