package org.gongkai.file.domain.word;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.file.domain.word.Block.Align;
import org.gongkai.file.domain.word.Inline.Mark;
import org.w3c.dom.Element;

/** Writes a table; cells merged downwards stand once in Word per row and once for all in HTML. */
final class TableWriter {
    private final BodyReader reader;

    TableWriter(BodyReader reader) {
        this.reader = reader;
    }

    /** @param head whether all its words are bold */
    private record Words(String html, Align align, boolean head) {}

    private static final class Cell {
        private final Words words;
        private final int columns;
        private int rows = 1;

        Cell(Words words, int columns) {
            this.words = words;
            this.columns = columns;
        }
    }

    private record Row(List<Cell> cells, boolean head) {}

    String write(Element table) {
        var rows = new ArrayList<Row>();
        var above = new HashMap<Integer, Cell>();
        for (var row : rowsOf(table)) {
            rows.add(row(row, above));
        }
        int heads = (int) rows.stream().takeWhile(Row::head).count();
        if (heads == 0 && rows.size() > 1 && isBold(rows.getFirst())) {
            heads = 1;
        }
        var html = new StringBuilder("<table>");
        if (heads > 0 && heads < rows.size()) {
            html.append("<thead>");
            rows.subList(0, heads).forEach(row -> html.append(written(row, "th")));
            html.append("</thead>");
        }
        html.append("<tbody>");
        rows.subList(heads < rows.size() ? heads : 0, rows.size()).forEach(row -> html.append(written(row, "td")));
        return html.append("</tbody></table>").toString();
    }

    private static List<Element> rowsOf(Element table) {
        var rows = new ArrayList<Element>();
        for (var child : Dom.children(table)) {
            switch (child.getLocalName()) {
                case "tr" -> rows.add(child);
                case "sdt" -> Dom.child(child, "sdtContent").ifPresent(content -> rows.addAll(rowsOf(content)));
                default -> {
                    // properties and the grid
                }
            }
        }
        rows.removeIf(row -> Dom.at(row, "trPr", "del").isPresent());
        return rows;
    }

    private Row row(Element row, Map<Integer, Cell> above) {
        var cells = new ArrayList<Cell>();
        int column = Dom.number(Dom.value(row, "trPr", "gridBefore").orElse(null), 0);
        for (var tc : cellsOf(row)) {
            int span = Math.max(1, Dom.number(Dom.value(tc, "tcPr", "gridSpan").orElse(null), 1));
            var merge = Dom.at(tc, "tcPr", "vMerge").map(m -> String.valueOf(Dom.attribute(m, "val")));
            Cell begun = above.get(column);
            if (merge.isPresent() && !merge.get().equals("restart") && begun != null) {
                begun.rows++;
            } else {
                var cell = new Cell(words(tc), span);
                cells.add(cell);
                above.remove(column);
                if (merge.isPresent()) {
                    above.put(column, cell);
                }
            }
            column += span;
        }
        return new Row(cells, Dom.isOn(row, "trPr", "tblHeader"));
    }

    private static List<Element> cellsOf(Element row) {
        var cells = new ArrayList<Element>();
        for (var child : Dom.children(row)) {
            switch (child.getLocalName()) {
                case "tc" -> cells.add(child);
                case "sdt" -> Dom.child(child, "sdtContent").ifPresent(content -> cells.addAll(cellsOf(content)));
                default -> {
                    // properties
                }
            }
        }
        return cells;
    }

    private Words words(Element cell) {
        var lines = new ArrayList<String>();
        boolean bold = true;
        for (var child : Dom.children(cell)) {
            if (child.getLocalName().equals("p")) {
                var boxes = new ArrayList<Element>();
                var inline = reader.inline(child, boxes);
                bold &= inline.isBold() || inline.text().isBlank();
                lines.add(inline.html(EnumSet.noneOf(Mark.class)).strip());
                boxes.forEach(box -> lines.add(joined(reader.read(box))));
            } else if (child.getLocalName().equals("tbl")) {
                lines.add(write(child));
            }
        }
        var align = Dom.child(cell, "p").map(reader::align).orElse(Align.LEFT);
        String html = lines.stream().filter(line -> !line.isBlank()).collect(Collectors.joining("<br>"));
        return new Words(html, align, bold && !html.isBlank());
    }

    private static String joined(List<Block> blocks) {
        return blocks.stream().map(block -> switch (block) {
            case Block.Paragraph paragraph -> paragraph.html();
            case Block.Table table -> table.html();
        }).collect(Collectors.joining("<br>"));
    }

    private static boolean isBold(Row row) {
        return !row.cells().isEmpty() && row.cells().stream().allMatch(cell -> cell.words.head() && cell.rows == 1);
    }

    private static String written(Row row, String element) {
        return row.cells()
                .stream()
                .map(cell -> written(cell, element))
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String written(Cell cell, String element) {
        boolean head = element.equals("th");
        String words = head && cell.words.head()
                ? cell.words.html().replaceAll("</?strong>", "")
                : cell.words.html();
        return "<%s%s%s%s%s>%s</%s>".formatted(element, head ? " scope=\"col\"" : "",
                cell.columns > 1 ? " colspan=\"" + cell.columns + "\"" : "",
                cell.rows > 1 ? " rowspan=\"" + cell.rows + "\"" : "", classOf(cell.words.align(), head), words,
                element);
    }

    private static String classOf(Align align, boolean head) {
        return switch (align) {
            case CENTER -> head ? "" : " class=\"center\"";
            case RIGHT -> " class=\"right\"";
            case LEFT -> "";
        };
    }
}
