package org.gongkai.opendata.application;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.gongkai.opendata.application.TableWords.FieldText;
import org.gongkai.opendata.domain.Table;
import org.jspecify.annotations.Nullable;

/**
 * As a workbook for people: heads in their language, a further sheet where one is full, and a last sheet that says what the
 * columns mean. Only a few rows are in memory at a time. Cells are text or numbers, so nothing is taken for a formula.
 */
final class XlsxFile implements TableFile {
    private static final int ROWS_IN_MEMORY = 100;
    private static final int WIDEST_CELL = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final int CHARACTER = 256;
    private final Table table;
    private final TableWords words;
    private final OutputStream out;
    private final int rowsPerSheet;
    private final SXSSFWorkbook book;
    private SXSSFSheet sheet;
    private int next;

    XlsxFile(Table table, TableWords words, OutputStream out) {
        this(table, words, out, SpreadsheetVersion.EXCEL2007.getMaxRows());
    }

    /** @param rowsPerSheet its head counted */
    XlsxFile(Table table, TableWords words, OutputStream out, int rowsPerSheet) {
        this.table = table;
        this.words = words;
        this.out = out;
        this.rowsPerSheet = rowsPerSheet;
        this.book = new SXSSFWorkbook(null, ROWS_IN_MEMORY, true, false);
        this.sheet = begin();
    }

    private SXSSFSheet begin() {
        String title = words.title(table);
        int number = book.getNumberOfSheets() + 1;
        var begun = book.createSheet(number == 1 ? title : title + number);
        begun.createFreezePane(0, 1);
        fill(begun.createRow(0), words.fields(table).stream().map(FieldText::label).toList());
        next = 1;
        return begun;
    }

    @Override
    public void write(List<@Nullable Object> row) {
        if (next == rowsPerSheet) {
            sheet = begin();
        }
        fill(sheet.createRow(next++), row);
    }

    private static void fill(Row row, List<? extends @Nullable Object> values) {
        for (int column = 0; column < values.size(); column++) {
            switch (values.get(column)) {
                case null -> {}
                case Long number -> row.createCell(column).setCellValue(number.doubleValue());
                case Boolean yes -> row.createCell(column).setCellValue(yes);
                case List<?> several -> row.createCell(column)
                        .setCellValue(several.stream().map(String::valueOf).collect(Collectors.joining("；")));
                case Object text -> row.createCell(column).setCellValue(fitting(text.toString()));
            }
        }
    }

    private static String fitting(String text) {
        return text.length() > WIDEST_CELL ? text.substring(0, WIDEST_CELL) : text;
    }

    private void explain() {
        var explained = book.createSheet(words.of("sheet.fields"));
        fill(explained.createRow(0), List.of(words.of("field.label"), words.of("field.name"), words.of("field.about")));
        int row = 1;
        for (var field : words.fields(table)) {
            fill(explained.createRow(row++), List.of(field.label(), field.field().name(), field.about()));
        }
        fill(explained.createRow(row + 1), List.of(words.of("publisher"), words.publisher()));
        fill(explained.createRow(row + 2), List.of(words.of("licence"), words.licence()));
        explained.setColumnWidth(0, 14 * CHARACTER);
        explained.setColumnWidth(1, 20 * CHARACTER);
        explained.setColumnWidth(2, 90 * CHARACTER);
    }

    @Override
    public void close() throws IOException {
        try (out; book) {
            explain();
            book.write(out);
        }
    }
}
