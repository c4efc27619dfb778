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
import org.gongkai.report.domain.read.Block.Slot;

/** Reads a table whose rows and columns have labels (tables 2 and 3): by its own column labels, else by the form's order. */
final class LabelledRows {
    private final FormTable table;
    private final Lattice lattice;
    private final Map<CellRef, CellValue> cells = new LinkedHashMap<>();
    /** Which column of the form stands where, as the latest row of labels said. */
    private Map<Integer, Heading> columns = new HashMap<>();

    private LabelledRows(FormTable table, Lattice lattice) {
        this.table = table;
        this.lattice = lattice;
    }

    static Map<CellRef, CellValue> read(FormTable table, Lattice lattice) {
        var reading = new LabelledRows(table, lattice);
        for (int row = 0; row < lattice.height(); row++) {
            reading.read(row);
        }
        return reading.cells;
    }

    private void read(int row) {
        var labels = columnLabels(row);
        if (!labels.isEmpty()) {
            boolean continues = columns.values().stream().anyMatch(labels::containsValue) || sameBlock(labels);
            var known = continues ? new HashMap<>(columns) : new HashMap<Integer, Heading>();
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
    private boolean sameBlock(Map<Integer, Heading> labels) {
        return table.blocks()
                .stream()
                .map(block -> block.columnPaths().stream().map(Path::leaf).toList())
                .anyMatch(
                        leaves -> leaves.containsAll(labels.values()) && leaves.containsAll(columns.values()));
    }

    /** Empty when the row is not one of column labels: one label alone may also name a row (其他, 总计). */
    private Map<Integer, Heading> columnLabels(int row) {
        Map<Integer, Heading> best = Map.of();
        for (var block : table.blocks()) {
            var labels = new HashMap<Integer, Heading>();
            for (int column = 0; column < lattice.width(row); column++) {
                var slot = lattice.at(row, column);
                if (slot != null) {
                    int at = column;
                    leaf(block.columnPaths(), Spelling.plain(slot.text())).ifPresent(leaf -> labels.put(at, leaf));
                }
            }
            long different = labels.values().stream().distinct().count();
            boolean enough = different >= Math.min(2, block.columnPaths().size());
            if (enough && labels.size() > best.size()) {
                best = labels;
            }
        }
        return best;
    }

    private static Optional<Heading> leaf(List<Path> paths, String text) {
        return paths.stream().map(Path::leaf).filter(leaf -> Spelling.same(text, leaf)).findFirst();
    }

    /** The row of the form this is: by its own label, or with its group's name before it. */
    private Optional<Path> rowOf(FormBlock block, int row) {
        var labels = lattice.boxes(row)
                .stream()
                .map(Slot::text)
                .takeWhile(text -> text.isBlank() || !CellText.isValue(text)) // what stands behind the numbers is a remark
                .filter(text -> !CellText.isValue(text))
                .toList();
        return RowLabels.find(block.rowPaths(), labels);
    }

    private boolean take(FormBlock block, Path rowPath, int row) {
        var leaves = block.columnPaths().stream().map(Path::leaf).toList();
        String key = String.valueOf(rowPath.leaf().key());
        if (!lattice.isRagged()
                && columns.values().stream().filter(leaves::contains).distinct().count() == leaves.size()) {
            for (int column = 0; column < lattice.width(row); column++) {
                var heading = columns.get(column);
                if (heading != null && leaves.contains(heading)) {
                    put(key, heading, lattice.text(row, column));
                }
            }
            return true;
        }
        return takeInOrder(key, leaves, row);
    }

    /** The last boxes of the row, as many as the form has columns, with nothing but values in them. */
    private boolean takeInOrder(String row, List<Heading> leaves, int at) {
        var boxes = lattice.boxes(at);
        int from = boxes.size() - leaves.size();
        boolean fits = from > 0
                && boxes.subList(from, boxes.size()).stream().allMatch(box -> CellText.isValue(box.text()));
        boolean exact = fits && !CellText.isNumber(boxes.get(from - 1).text());
        if (exact) {
            for (int i = 0; i < leaves.size(); i++) {
                put(row, leaves.get(i), boxes.get(from + i).text());
            }
        }
        return exact;
    }

    private void put(String row, Heading column, String text) {
        cells.putIfAbsent(new CellRef(table.key(), row, String.valueOf(column.key())),
                CellText.parse(text, column.unit()));
    }
}
