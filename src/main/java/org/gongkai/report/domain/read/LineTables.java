package org.gongkai.report.domain.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.HashSet;
import java.util.regex.Pattern;
import org.gongkai.report.domain.form.CellRef;
import org.gongkai.report.domain.form.CellValue;
import org.gongkai.report.domain.form.FormBlock;
import org.gongkai.report.domain.form.FormTable;
import org.gongkai.report.domain.form.Heading;
import org.gongkai.report.domain.form.Heading.Path;

/**
 * Reads a table that lost its lines: text where labels and numbers follow one another, with blanks between or each on a line of
 * its own, labels broken where their box ended (as a browser, a PDF or a notebook leaves them).
 */
final class LineTables {
    private static final Pattern SENTENCE = Pattern.compile(".*[。；;！？].*");
    private static final int LONGEST_LABEL_LINE = 60;

    /** A run of values with the labels before it, and the lines it stood on. */
    private record Run(String label, String group, List<String> values, Set<Integer> lines) {}

    private final FormTable table;
    private final List<Run> runs = new ArrayList<>();
    private final Map<CellRef, CellValue> cells = new LinkedHashMap<>();
    private final Set<Integer> used = new HashSet<>();

    private LineTables(FormTable table) {
        this.table = table;
    }

    /** @param lines by their number in the document */
    static LineTables read(FormTable table, Map<Integer, String> lines) {
        var reading = new LineTables(table);
        reading.gather(lines);
        table.blocks().forEach(reading::take);
        return reading;
    }

    Map<CellRef, CellValue> cells() {
        return cells;
    }

    /** The lines that turned out to be table. */
    Set<Integer> used() {
        return used;
    }

    private void gather(Map<Integer, String> lines) {
        var labels = new ArrayList<String>();
        var values = new ArrayList<String>();
        var on = new HashSet<Integer>();
        String earlier = "";
        for (var line : lines.entrySet()) {
            boolean sentence = SENTENCE.matcher(line.getValue()).matches() && line.getValue().length() > 25;
            for (String word : sentence ? List.<String>of() : words(line.getValue())) {
                boolean value = CellText.isValue(word);
                if (!value && !values.isEmpty()) {
                    earlier = keep(labels, values, on, earlier);
                }
                (value ? values : labels).add(word);
                on.add(line.getKey());
            }
            if (sentence) {
                earlier = keep(labels, values, on, earlier);
                labels.clear();
                on.clear();
            }
        }
        keep(labels, values, on, earlier);
    }

    private String keep(List<String> labels, List<String> values, Set<Integer> on, String earlier) {
        String label = labels.isEmpty() ? "" : labels.getLast();
        if (!values.isEmpty()) {
            runs.add(new Run(String.join("", labels), label, List.copyOf(values), Set.copyOf(on)));
        }
        labels.clear();
        values.clear();
        on.clear();
        return label.isEmpty() ? earlier : label;
    }

    private static List<String> words(String line) {
        return line.isBlank() || line.length() > LONGEST_LABEL_LINE * 6 ? List.of()
                : List.of(line.strip().split("[\\s\\p{Z}|]+"));
    }

    private void take(FormBlock block) {
        if (!block.hasRowLabels()) {
            runs.stream()
                    .filter(run -> run.values().size() == block.columnPaths().size())
                    .findFirst()
                    .ifPresent(run -> put(run, block.cells(table.key()).stream().map(cell -> cell.ref()).toList(),
                            block.columnPaths()));
            return;
        }
        var rows = block.rowPaths();
        var byLabel = new HashMap<Run, Path>();
        var wide = runs.stream().filter(run -> run.values().size() == block.columnPaths().size()).toList();
        for (var run : wide) {
            named(rows, run).filter(row -> !byLabel.containsValue(row)).ifPresent(row -> byLabel.put(run, row));
        }
        if (wide.size() == rows.size() && byLabel.size() < rows.size() && inOrder(wide, rows, byLabel)) {
            for (int i = 0; i < rows.size(); i++) {
                byLabel.put(wide.get(i), rows.get(i));
            }
        }
        byLabel.forEach((run, row) -> put(run, refs(block, row), block.columnPaths()));
    }

    /** Labels not recognised are filled in by order, when as many rows were found as the form has. */
    private static boolean inOrder(List<Run> runs, List<Path> rows, Map<Run, Path> byLabel) {
        for (int i = 0; i < runs.size(); i++) {
            var named = byLabel.get(runs.get(i));
            if (named != null && !named.equals(rows.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Path> named(List<Path> rows, Run run) {
        var own = RowLabels.find(rows, List.of(run.group()));
        return own.isPresent() ? own : RowLabels.find(rows, List.of(run.label()));
    }

    private List<CellRef> refs(FormBlock block, Path row) {
        return block.columnPaths()
                .stream()
                .map(column -> new CellRef(table.key(), Objects.requireNonNull(row.leaf().key()),
                        Objects.requireNonNull(column.leaf().key())))
                .toList();
    }

    private void put(Run run, List<CellRef> refs, List<Path> columns) {
        used.addAll(run.lines());
        for (int i = 0; i < refs.size(); i++) {
            Heading column = columns.get(i).leaf();
            cells.putIfAbsent(refs.get(i), CellText.parse(run.values().get(i), column.unit()));
        }
    }
}
