package org.gongkai.report.domain.read;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.report.domain.form.FormTable;
import org.gongkai.report.domain.form.Heading;
import org.gongkai.report.domain.form.Heading.Path;
import org.jspecify.annotations.Nullable;

/**
 * A label over a column, which may say its own unit: 采购总金额（万元）.
 *
 * @param unit as it says; null when it says none
 */
record ColumnLabel(Heading heading, @Nullable String unit) {
    private static final Pattern UNIT = Pattern.compile("[(（,，]?(?:单位)?[:：]?(万元|亿元|元)[)）]?$");

    /** Empty when the row is not one of column labels: one label alone may also name a row (其他, 总计). */
    static Map<Integer, ColumnLabel> in(FormTable table, Lattice lattice, int row) {
        Map<Integer, ColumnLabel> best = Map.of();
        for (var block : table.blocks()) {
            var labels = new HashMap<Integer, ColumnLabel>();
            for (int column = 0; column < lattice.width(row); column++) {
                var slot = lattice.at(row, column);
                if (slot != null) {
                    int at = column;
                    of(block.columnPaths(), slot.text()).ifPresent(label -> labels.put(at, label));
                }
            }
            long different = labels.values().stream().map(ColumnLabel::heading).distinct().count();
            boolean enough = different >= Math.min(2, block.columnPaths().size());
            if (enough && labels.size() > best.size()) {
                best = labels;
            }
        }
        return best;
    }

    private static Optional<ColumnLabel> of(List<Path> paths, String text) {
        var unit = UNIT.matcher(text.replaceAll("[\\s\\p{Z}]+", ""));
        boolean said = unit.find();
        String plain = Spelling.plain(text);
        String without = said ? Spelling.plain(unit.replaceFirst("")) : plain;
        return paths.stream()
                .map(Path::leaf)
                .filter(leaf -> Spelling.same(plain, leaf) || said && Spelling.same(without, leaf))
                .map(leaf -> new ColumnLabel(leaf, said ? unit.group(1) : null))
                .findFirst();
    }

    /** The unit the table itself gives a column's numbers; null when it leaves that to the form. */
    static @Nullable String unitSaid(Collection<ColumnLabel> labels, Heading column) {
        return labels.stream()
                .filter(label -> label.heading().equals(column) && label.unit() != null)
                .map(ColumnLabel::unit)
                .findFirst()
                .orElse(null);
    }
}
