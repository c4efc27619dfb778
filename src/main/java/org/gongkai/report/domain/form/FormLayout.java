package org.gongkai.report.domain.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A table of the form as it is printed: rows of boxes with their spans. Pages, documents and exports draw from this. */
public record FormLayout(int columns, List<Row> rows) {
    public FormLayout {
        rows = List.copyOf(rows);
    }

    /** @param head whether it holds labels only */
    public record Row(boolean head, List<Box> boxes) {
        public Row {
            boxes = List.copyOf(boxes);
        }
    }

    /**
     * @param label what is printed in it; empty for a number's box
     * @param cell the number's place; null for a label
     */
    public record Box(String label, int rowspan, int colspan, @Nullable FormCell cell) {
        static Box label(String label, int rowspan, int colspan) {
            return new Box(label, rowspan, colspan, null);
        }

        public boolean isLabel() {
            return cell == null;
        }
    }

    public static FormLayout of(FormTable table) {
        int width = table.blocks().stream().mapToInt(FormLayout::widthOf).max().orElseThrow();
        var rows = new ArrayList<Row>();
        for (var block : table.blocks()) {
            if (block.title() != null) {
                rows.add(new Row(true, List.of(Box.label(block.title(), 1, width))));
            }
            rows.addAll(head(block, width));
            rows.addAll(body(table, block, width));
        }
        return new FormLayout(width, rows);
    }

    private static int widthOf(FormBlock block) {
        return depth(block.rows()) + block.columnPaths().size();
    }

    private static int depth(List<Heading> headings) {
        return headings.stream().mapToInt(Heading::depth).max().orElse(0);
    }

    private static List<Row> head(FormBlock block, int width) {
        int depth = depth(block.columns());
        var rows = IntStream.range(0, depth).mapToObj(i -> new ArrayList<Box>()).toList();
        if (block.corner() != null) {
            rows.getFirst().add(Box.label(block.corner(), depth, depth(block.rows())));
        }
        for (var column : block.columns()) {
            boolean last = column == block.columns().getLast();
            place(column, 0, depth, last ? width - widthOf(block) : 0, rows);
        }
        return rows.stream().map(boxes -> new Row(true, boxes)).toList();
    }

    /** A narrow block's last column is drawn as wide as the table. */
    private static void place(Heading heading, int level, int depth, int extra, List<ArrayList<Box>> rows) {
        int down = heading.isLeaf() ? depth - level : 1;
        rows.get(level).add(Box.label(heading.label(), down, heading.span() + extra));
        for (var child : heading.children()) {
            place(child, level + 1, depth, child == heading.children().getLast() ? extra : 0, rows);
        }
    }

    private static List<Row> body(FormTable table, FormBlock block, int width) {
        var cells = block.cells(table.key());
        int perRow = block.columnPaths().size();
        int extra = width - widthOf(block);
        var rows = new ArrayList<Row>();
        for (int from = 0; from < cells.size(); from += perRow) {
            var boxes = labels(block, from / perRow);
            for (int i = from; i < from + perRow; i++) {
                boxes.add(new Box("", 1, i == from + perRow - 1 ? 1 + extra : 1, cells.get(i)));
            }
            rows.add(new Row(false, boxes));
        }
        return rows;
    }

    /** The labels that begin at a row: the leaf's own, and those of groups it is the first of. */
    private static ArrayList<Box> labels(FormBlock block, int row) {
        var boxes = new ArrayList<Box>();
        if (!block.hasRowLabels()) {
            return boxes;
        }
        int depth = depth(block.rows());
        var path = block.rowPaths().get(row).headings();
        var above = row == 0 ? List.<Heading>of() : block.rowPaths().get(row - 1).headings();
        for (int level = 0; level < path.size(); level++) {
            var heading = path.get(level);
            boolean begins = level >= above.size() || above.get(level) != heading;
            if (begins) {
                boxes.add(Box.label(heading.label(), heading.span(), heading.isLeaf() ? depth - level : 1));
            }
        }
        return boxes;
    }
}
