package org.gongkai.report.domain.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.gongkai.report.domain.read.Block.Grid;
import org.gongkai.report.domain.read.Block.Line;
import org.gongkai.report.domain.read.Block.Picture;
import org.gongkai.report.domain.read.Block.Slot;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** A Word document (.docx): paragraphs and tables in order, merged boxes as they are merged. */
final class WordSource {
    private WordSource() {}

    static Source read(InputStream docx) throws IOException {
        try (var document = new XWPFDocument(docx)) {
            var blocks = new ArrayList<Block>();
            addAll(document.getBodyElements(), blocks);
            var titles = blocks.stream()
                    .filter(Line.class::isInstance)
                    .map(block -> ((Line) block).text())
                    .limit(12)
                    .toList();
            return new Source(titles, blocks);
        }
    }

    private static void addAll(List<IBodyElement> elements, List<Block> blocks) {
        for (var element : elements) {
            switch (element) {
                case XWPFParagraph paragraph -> paragraph(paragraph, blocks);
                case XWPFTable table -> table(table, blocks);
                case XWPFSDT control -> lines(control.getContent().getText(), blocks);
                default -> {}
            }
        }
    }

    private static void paragraph(XWPFParagraph paragraph, List<Block> blocks) {
        lines(paragraph.getText(), blocks);
        if (paragraph.getRuns().stream().anyMatch(run -> !run.getEmbeddedPictures().isEmpty())) {
            blocks.add(new Picture());
        }
    }

    private static void lines(String text, List<Block> blocks) {
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).map(Line::new).forEach(blocks::add);
    }

    private static void table(XWPFTable table, List<Block> blocks) {
        var rows = new ArrayList<List<Slot>>();
        for (var row : table.getRows()) {
            rows.add(row.getTableCells()
                    .stream()
                    .map(cell -> slot(table, row, cell))
                    .filter(slot -> slot.rowspan() > 0)
                    .toList());
        }
        blocks.add(new Grid(rows, false));
        table.getRows().stream().flatMap(row -> row.getTableCells().stream()).forEach(cell -> nested(cell, blocks));
    }

    private static void nested(XWPFTableCell cell, List<Block> blocks) {
        cell.getTables().forEach(table -> table(table, blocks));
    }

    /** With a row span of nought when the box above reaches down to here. */
    private static Slot slot(XWPFTable table, XWPFTableRow row, XWPFTableCell cell) {
        String text = cell.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining());
        return new Slot(text.strip(), rowspan(table, row, cell), colspan(cell));
    }

    private static int colspan(XWPFTableCell cell) {
        var properties = cell.getCTTc().getTcPr();
        return properties != null && properties.isSetGridSpan() && properties.getGridSpan().getVal() != null
                ? Math.clamp(properties.getGridSpan().getVal().intValue(), 1, 100)
                : 1;
    }

    private static int rowspan(XWPFTable table, XWPFTableRow row, XWPFTableCell cell) {
        if (continues(cell)) {
            return 0;
        }
        int column = columnOf(row, cell);
        int span = 1;
        int next = table.getRows().indexOf(row) + 1;
        while (begins(cell) && next < table.getRows().size() && continuesAt(table.getRow(next), column)) {
            span++;
            next++;
        }
        return span;
    }

    private static int columnOf(XWPFTableRow row, XWPFTableCell cell) {
        int column = 0;
        for (var other : row.getTableCells()) {
            if (other == cell) {
                return column;
            }
            column += colspan(other);
        }
        return column;
    }

    private static boolean continuesAt(XWPFTableRow row, int column) {
        int at = 0;
        for (var cell : row.getTableCells()) {
            if (at == column) {
                return continues(cell);
            }
            at += colspan(cell);
        }
        return false;
    }

    private static boolean begins(XWPFTableCell cell) {
        var properties = cell.getCTTc().getTcPr();
        return properties != null && properties.isSetVMerge() && properties.getVMerge().getVal() == STMerge.RESTART;
    }

    private static boolean continues(XWPFTableCell cell) {
        var properties = cell.getCTTc().getTcPr();
        return properties != null && properties.isSetVMerge() && properties.getVMerge().getVal() != STMerge.RESTART;
    }
}
