package org.gongkai.report.domain.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongkai.report.domain.form.CellRef;
import org.gongkai.report.domain.form.CellValue;
import org.gongkai.report.domain.form.FormBlock;
import org.gongkai.report.domain.form.FormTable;
import org.gongkai.report.domain.form.Heading;
import org.gongkai.report.domain.form.Heading.Path;

/**
 * Reads a table whose single line of numbers is named by columns in groups (table 4): each number by the labels above it and to
 * its left, whichever way round the table was drawn, and cut in as many pieces as somebody liked.
 */
final class GroupedColumns {
    private static final int TELLING = 3;
    private final FormTable table;
    private final FormBlock block;
    private final Lattice lattice;
    private final String before;
    private final Map<CellRef, CellValue> cells = new LinkedHashMap<>();

    private GroupedColumns(FormTable table, FormBlock block, Lattice lattice, String before) {
        this.table = table;
        this.block = block;
        this.lattice = lattice;
        this.before = before;
    }

    /** @param before the line above the table, which may name the group when the table itself does not */
    static Map<CellRef, CellValue> read(FormTable table, Lattice lattice, String before) {
        var reading = new GroupedColumns(table, table.blocks().getFirst(), lattice, before);
        if (!lattice.isRagged() && reading.namesResults()) {
            reading.byLabels();
        }
        if (reading.cells.size() < reading.block.columnPaths().size()) {
            var byLabels = new LinkedHashMap<>(reading.cells);
            reading.cells.clear();
            reading.inOrder();
            return reading.cells.size() > byLabels.size() ? reading.cells : byLabels;
        }
        return reading.cells;
    }

    /** Other tables have a 总计 too. */
    private boolean namesResults() {
        return IntStream.range(0, lattice.height())
                .boxed()
                .flatMap(row -> lattice.boxes(row).stream())
                .flatMap(box -> leaf(Spelling.plain(box.text())).stream())
                .distinct()
                .count() >= TELLING;
    }

    private void byLabels() {
        for (int row = 0; row < lattice.height(); row++) {
            boolean hasNumbers = lattice.boxes(row).stream().anyMatch(box -> CellText.isNumber(box.text()));
            for (int column = 0; hasNumbers && column < lattice.width(row); column++) {
                if (lattice.at(row, column) != null && CellText.isValue(lattice.text(row, column))) {
                    take(row, column);
                }
            }
        }
    }

    private void take(int row, int column) {
        var labels = labelsOver(row, column);
        var result = labels.stream().flatMap(label -> leaf(label).stream()).findFirst();
        var group = labels.stream().flatMap(label -> group(label).stream()).findFirst().or(() -> group(before));
        if (result.isPresent() && group.isPresent()) {
            cells.putIfAbsent(new CellRef(table.key(), group.get(), result.get()),
                    CellText.parse(lattice.text(row, column), null));
        }
    }

    /** Nearest first. */
    private List<String> labelsOver(int row, int column) {
        var labels = new ArrayList<String>();
        for (int r = row - 1; r >= 0; r--) {
            labels.add(lattice.text(r, column));
        }
        for (int c = column - 1; c >= 0; c--) {
            labels.add(lattice.text(row, c));
        }
        return labels.stream().map(Spelling::plain).filter(label -> !label.isEmpty()).distinct().toList();
    }

    private Optional<String> leaf(String label) {
        return block.columnPaths()
                .stream()
                .map(Path::leaf)
                .filter(leaf -> Spelling.same(label, leaf))
                .map(leaf -> Objects.requireNonNull(leaf.key()))
                .findFirst();
    }

    private Optional<String> group(String text) {
        String label = Spelling.plain(text);
        String best = null;
        double most = 0;
        for (var path : block.columnPaths()) {
            for (var heading : path.headings().subList(0, path.headings().size() - 1)) {
                double likeness = heading.key() == null ? 0 : Spelling.likeness(label, heading);
                if (likeness > most) {
                    most = likeness;
                    best = heading.key();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** A row that holds exactly as many values as the table, or as one group of it whose name stands before them. */
    private void inOrder() {
        var paths = block.columnPaths();
        for (int row = 0; row < lattice.height(); row++) {
            var boxes = lattice.boxes(row);
            int values = 0;
            while (values < boxes.size() && CellText.isValue(boxes.get(boxes.size() - 1 - values).text())) {
                values++;
            }
            var texts = boxes.subList(boxes.size() - values, boxes.size()).stream().map(Block.Slot::text).toList();
            var label = values < boxes.size() ? group(boxes.get(boxes.size() - 1 - values).text())
                    : Optional.<String>empty();
            if (values == paths.size()) {
                put(paths, texts);
            } else if (label.isPresent()) {
                var own = paths.stream().filter(path -> label.get().equals(path.groupKey())).toList();
                if (own.size() == values) {
                    put(own, texts);
                }
            }
        }
    }

    private void put(List<Path> paths, List<String> texts) {
        boolean said = texts.stream().anyMatch(CellText::isNumber);
        for (int i = 0; said && i < texts.size(); i++) {
            Heading leaf = paths.get(i).leaf();
            cells.putIfAbsent(new CellRef(table.key(), Objects.requireNonNull(paths.get(i).groupKey()),
                    Objects.requireNonNull(leaf.key())), CellText.parse(texts.get(i), leaf.unit()));
        }
    }
}
