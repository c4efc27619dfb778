package org.gongkai.report.domain.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A table of a Word document as one of a page: boxes that go on below become boxes that span rows. */
final class WordTable {
    private static final int WIDEST = 100;

    /** @param from the first column of the table's grid it covers */
    private record Box(Element content, int from, int span, @Nullable String merge) {
        boolean continues() {
            return merge != null && !merge.equals("restart");
        }
    }

    private WordTable() {}

    static void write(Element table, Element to, int depth) {
        var rows = inner(table, "tr").stream().map(WordTable::boxes).toList();
        var drawn = to.appendElement("table");
        for (int row = 0; row < rows.size(); row++) {
            var line = drawn.appendElement("tr");
            if (!rows.get(row).isEmpty() && rows.get(row).getFirst().from() > 0) {
                line.appendElement("td").attr("colspan", Integer.toString(rows.get(row).getFirst().from()));
            }
            for (var box : rows.get(row)) {
                if (!box.continues()) {
                    WordSource.write(box.content(), line.appendElement("td")
                            .attr("colspan", Integer.toString(box.span()))
                            .attr("rowspan", Integer.toString(reach(box, rows, row))), depth + 1);
                }
            }
        }
    }

    private static int reach(Box box, List<List<Box>> rows, int row) {
        int next = row + 1;
        while (box.merge() != null && next < rows.size()
                && rows.get(next).stream().anyMatch(below -> below.from() == box.from() && below.continues())) {
            next++;
        }
        return next - row;
    }

    private static List<Box> boxes(Element row) {
        var boxes = new ArrayList<Box>();
        int column = number(value(row, "trPr", "gridBefore"), 0);
        for (var cell : inner(row, "tc")) {
            int span = number(value(cell, "tcPr", "gridSpan"), 1);
            boxes.add(new Box(cell, column, span, value(cell, "tcPr", "vMerge")));
            column += span;
        }
        return boxes;
    }

    /** Rows of a table, cells of a row, also those within content controls; not those of tables within them. */
    private static List<Element> inner(Element from, String name) {
        var found = new ArrayList<Element>();
        for (var child : from.children()) {
            if (WordSource.name(child).equals(name)) {
                found.add(child);
            } else if (!WordSource.name(child).matches("tbl|tc|p|del")) {
                found.addAll(inner(child, name));
            }
        }
        return found;
    }

    /** What a property says; empty when it only stands there, null when it does not. */
    private static @Nullable String value(Element of, String properties, String name) {
        return of.children()
                .stream()
                .filter(child -> WordSource.name(child).equals(properties))
                .flatMap(child -> child.children().stream())
                .filter(property -> WordSource.name(property).equals(name))
                .map(property -> property.attributes()
                        .asList()
                        .stream()
                        .filter(a -> a.getKey().endsWith("val"))
                        .map(a -> Objects.toString(a.getValue(), ""))
                        .findFirst()
                        .orElse(""))
                .findFirst()
                .orElse(null);
    }

    private static int number(@Nullable String digits, int otherwise) {
        return digits != null && digits.matches("\\d{1,4}") ? Math.min(Integer.parseInt(digits), WIDEST) : otherwise;
    }
}
