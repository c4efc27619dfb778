package org.gongkai.report.domain.read;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.domain.read.Block.Grid;
import org.gongkai.report.domain.read.Block.Slot;
import org.jspecify.annotations.Nullable;

/** A table on squared paper: a box that spans several squares stands in each of them. */
final class Lattice {
    /** No form comes near these. */
    private static final int WIDEST = 60;
    private static final int LONGEST = 300;
    private final List<List<@Nullable Slot>> squares;
    private final boolean ragged;

    private Lattice(List<List<@Nullable Slot>> squares, boolean ragged) {
        this.squares = squares;
        this.ragged = ragged;
    }

    static Lattice of(Grid grid) {
        var squares = new ArrayList<List<@Nullable Slot>>();
        int height = Math.min(grid.rows().size(), LONGEST);
        for (int r = 0; r < height; r++) {
            squares.add(new ArrayList<>());
        }
        for (int r = 0; r < height; r++) {
            int c = 0;
            for (var slot : grid.rows().get(r)) {
                while (c < WIDEST && at(squares, r, c) != null) {
                    c++;
                }
                place(squares, slot, r, c, height);
                c += Math.max(1, slot.colspan());
            }
        }
        return new Lattice(squares, grid.ragged());
    }

    private static void place(List<List<@Nullable Slot>> squares, Slot slot, int row, int column, int height) {
        int right = Math.min(WIDEST, column + Math.max(1, slot.colspan()));
        int bottom = Math.min(height, row + Math.max(1, slot.rowspan()));
        for (int r = row; r < bottom; r++) {
            for (int c = column; c < right; c++) {
                var line = squares.get(r);
                while (line.size() <= c) {
                    line.add(null);
                }
                if (line.get(c) == null) {
                    line.set(c, slot);
                }
            }
        }
    }

    private static @Nullable Slot at(List<List<@Nullable Slot>> squares, int row, int column) {
        return column < squares.get(row).size() ? squares.get(row).get(column) : null;
    }

    int height() {
        return squares.size();
    }

    int width(int row) {
        return squares.get(row).size();
    }

    boolean isRagged() {
        return ragged;
    }

    @Nullable
    Slot at(int row, int column) {
        return at(squares, row, column);
    }

    String text(int row, int column) {
        var slot = at(row, column);
        return slot == null ? "" : slot.text();
    }

    /** The boxes of a row, each once, in order, those reaching down from above among them. */
    List<Slot> boxes(int row) {
        var boxes = new ArrayList<Slot>();
        for (var slot : squares.get(row)) {
            if (slot != null && (boxes.isEmpty() || boxes.getLast() != slot)) {
                boxes.add(slot);
            }
        }
        return boxes;
    }

    /** The boxes that begin in a row. */
    List<Slot> ownBoxes(int row) {
        var above = row == 0 ? List.<Slot>of() : boxes(row - 1);
        return boxes(row).stream().filter(box -> above.stream().noneMatch(reaching -> reaching == box)).toList();
    }

    /** Rows become columns. */
    Lattice turned() {
        int wide = squares.stream().mapToInt(List::size).max().orElse(0);
        var turned = new ArrayList<List<@Nullable Slot>>();
        for (int c = 0; c < wide; c++) {
            var line = new ArrayList<@Nullable Slot>();
            for (int r = 0; r < squares.size(); r++) {
                line.add(at(r, c));
            }
            turned.add(line);
        }
        return new Lattice(turned, ragged);
    }
}
