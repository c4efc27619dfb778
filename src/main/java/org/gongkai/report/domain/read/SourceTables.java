package org.gongkai.report.domain.read;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.gongkai.report.domain.form.CellRef;
import org.gongkai.report.domain.form.CellValue;
import org.gongkai.report.domain.form.FormTable;
import org.gongkai.report.domain.form.ReportForm;
import org.gongkai.report.domain.read.Block.Grid;
import org.gongkai.report.domain.read.Block.Line;
import org.gongkai.report.domain.read.Block.Picture;

/** Finds the tables of a form in a document, first where there are tables, then where text looks like one. */
final class SourceTables {
    /** All tables of a report have a few hundred boxes. */
    private static final int MOST_BOXES = 30_000;
    private final Source source;
    private final ReportForm form;
    private final FoundTables found = new FoundTables();
    private final Set<Integer> used = new HashSet<>();

    private SourceTables(Source source, ReportForm form) {
        this.source = source;
        this.form = form;
    }

    static SourceTables read(Source source, ReportForm form) {
        var reading = new SourceTables(source, form);
        reading.readGrids();
        form.tables().forEach(reading::readLines);
        return reading;
    }

    FoundTables found() {
        return found;
    }

    /** Positions of the blocks that were tables and therefore are not text. */
    Set<Integer> used() {
        return used;
    }

    private void readGrids() {
        String before = "";
        int boxes = 0;
        for (int i = 0; i < source.blocks().size(); i++) {
            switch (source.blocks().get(i)) {
                case Line line -> before = line.text().isBlank() ? before : line.text();
                case Grid grid -> {
                    boxes += grid.rows().stream().mapToInt(row -> row.size()).sum();
                    var cells = boxes > MOST_BOXES ? Map.<CellRef, CellValue>of() : readGrid(grid, before);
                    found.addAll(cells);
                    if (!cells.isEmpty()) {
                        used.add(i);
                    }
                }
                case Picture picture -> {}
            }
        }
    }

    private Map<CellRef, CellValue> readGrid(Grid grid, String before) {
        var lattice = Lattice.of(grid);
        var upright = readLattice(lattice, before);
        if (grid.ragged() || upright.size() > grid.rows().size()) {
            return upright;
        }
        var turned = readLattice(lattice.turned(), before);
        return turned.size() > upright.size() ? turned : upright;
    }

    private Map<CellRef, CellValue> readLattice(Lattice lattice, String before) {
        var cells = new LinkedHashMap<CellRef, CellValue>();
        for (var table : form.tables()) {
            cells.putAll(table.blocks().stream().anyMatch(block -> block.hasRowLabels())
                    ? LabelledRows.read(form, table, lattice)
                    : GroupedColumns.read(table, lattice, before));
        }
        return cells;
    }

    private boolean isChapter(String line) {
        String plain = Spelling.plain(line);
        return form.chapters()
                .stream()
                .anyMatch(chapter -> Spelling.pairs(plain, Spelling.plain(chapter.title())) > 0.9
                        || chapter.also().stream().anyMatch(also -> Spelling.pairs(plain, Spelling.plain(also)) > 0.9));
    }

    /** Only cells that no table gave are looked for in the text. */
    private void readLines(FormTable table) {
        if (found.count(table.key()) == table.cells().size()) {
            return;
        }
        var lines = new LinkedHashMap<Integer, String>();
        for (int i = 0; i < source.blocks().size(); i++) {
            if (source.blocks().get(i) instanceof Line line && !isChapter(line.text())) {
                lines.put(i, line.text());
            } else if (source.blocks().get(i) instanceof Grid grid && grid.ragged() && !used.contains(i)) {
                lines.put(i, String.join(" ", grid.texts()));
            }
        }
        var reading = LineTables.read(table, lines);
        boolean whole = reading.cells().size() == table.cells().size();
        if (source.fragile() && !whole) {
            return;
        }
        if (found.addAll(reading.cells()) > 0) {
            used.addAll(reading.used());
        }
    }
}
