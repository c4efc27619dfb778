package org.gongkai.file.domain.print;

import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.gongkai.file.domain.print.TableGrid.Cell;
import org.jsoup.nodes.Element;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A table with merged cells, ruled, as wide as the text; its heads repeat on every page. */
final class DocxTable {
    private static final int TEXT_WIDTH_TWIPS = 8844;
    /** Columns of figures are as narrow as two characters. */
    private static final int NARROW_MARGIN_TWIPS = 40;
    private final XWPFTable table;
    private final DocxText text;

    DocxTable(XWPFTable table, DocxText text) {
        this.table = table;
        this.text = text;
    }

    void fill(Element html) throws IOException {
        var grid = TableGrid.of(html);
        boolean plain = html.hasClass("plain");
        double size = html.hasClass("figures") ? 10.5 : plain ? 16 : html.closest(".form") != null ? 12 : 14;
        table.setWidth(TEXT_WIDTH_TWIPS);
        if (plain) {
            noLines();
        }
        if (html.hasClass("figures")) {
            table.setCellMargins(0, NARROW_MARGIN_TWIPS, 0, NARROW_MARGIN_TWIPS);
        }
        rule(grid);
        table.removeRow(0);
        for (int i = 0; i < grid.rows().size(); i++) {
            var row = table.insertNewTableRow(i);
            row.setRepeatHeader(i < grid.headRows());
            row.setCantSplitRow(true);
            fill(row, grid.rows().get(i), grid, size);
            if (i < grid.rows().size() - 1 && (html.hasClass("whole") || html.hasClass("dense"))) {
                row.getTableCells().forEach(DocxTable::keepWithNext);
            }
        }
    }

    /** A cell that only continues the one above has nothing to be kept. */
    private static void keepWithNext(XWPFTableCell cell) {
        cell.getParagraphs().stream().filter(line -> line.getCTP().isSetPPr()).forEach(line -> line.setKeepNext(true));
    }

    /** The columns, all of them: a word processor that has to guess them from merged cells finds one too many. */
    private void rule(TableGrid grid) {
        var columns = table.getCTTbl().addNewTblGrid();
        for (int i = 0; i < grid.shares().size(); i++) {
            columns.addNewGridCol().setW(BigInteger.valueOf(grid.width(i, 1, TEXT_WIDTH_TWIPS)));
        }
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
    }

    private void noLines() {
        table.removeBorders();
        table.setInsideHBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, "auto");
    }

    private void fill(XWPFTableRow row, List<Cell> cells, TableGrid grid, double size) throws IOException {
        int column = 0;
        for (Cell cell : cells) {
            var target = row.addNewTableCell();
            merge(target, cell);
            target.setWidth(Integer.toString(grid.width(column, cell.columns(), TEXT_WIDTH_TWIPS)));
            target.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            if (!cell.continued()) {
                write(cell.html(), target, size);
            }
            column += cell.columns();
        }
    }

    private static void merge(XWPFTableCell target, Cell cell) {
        var properties = target.getCTTc().isSetTcPr() ? target.getCTTc().getTcPr() : target.getCTTc().addNewTcPr();
        if (cell.columns() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columns()));
        }
        if (cell.rows() > 1 || cell.continued()) {
            properties.addNewVMerge().setVal(cell.continued() ? STMerge.CONTINUE : STMerge.RESTART);
        }
    }

    private void write(Element html, XWPFTableCell target, double size) throws IOException {
        XWPFParagraph paragraph = target.getParagraphs().getFirst();
        boolean head = html.normalName().equals("th");
        paragraph.setAlignment(alignment(html, head));
        // The page's grid is for running text; on it every line of a table would be as tall as a line of that.
        (paragraph.getCTP().isSetPPr() ? paragraph.getCTP().getPPr() : paragraph.getCTP().addNewPPr())
                .addNewSnapToGrid()
                .setVal(false);
        paragraph.setSpacingBetween(size >= 16 ? 28.95 : size * (html.closest(".dense") != null ? 1.2 : 1.5),
                LineSpacingRule.AT_LEAST);
        text.write(html, paragraph,
                Look.BODY.with(head && html.closest(".figures") == null ? Face.HEITI : Face.FANGSONG).sized(size));
        if (html.hasClass("tall")) {
            paragraph.setSpacingAfter(1400);
        }
    }

    private static ParagraphAlignment alignment(Element html, boolean head) {
        if (html.hasClass("num") || html.hasClass("right")) {
            return ParagraphAlignment.RIGHT;
        }
        boolean figures = html.closest("table.figures") != null && !html.attr("scope").equals("row")
                && !html.hasClass("left");
        return html.hasClass("center") || figures || head && !html.attr("scope").equals("row")
                ? ParagraphAlignment.CENTER
                : ParagraphAlignment.LEFT;
    }
}
