package org.gongkai.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.web.servlet.View;

/**
 * A list as an Excel file, written row by row so that its length does not matter. Every cell is text: what looks like a
 * formula stays what somebody typed.
 *
 * @param name of file and sheet, without ending
 * @param rows hands each row to the writer it is given
 */
public record Spreadsheet(String name, List<String> headings, Consumer<Consumer<List<String>>> rows) implements View {
    private static final int ROWS_IN_MEMORY = 100;
    private static final int WIDEST_CELL = 32_767;

    @Override
    public void render(@Nullable Map<String, ?> ignored, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition",
                ContentDisposition.attachment()
                        .filename(name + ".xlsx", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        try (var book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            var sheet = book.createSheet(name);
            sheet.createFreezePane(0, 1);
            fill(sheet.createRow(0), headings);
            rows.accept(cells -> fill(sheet.createRow(sheet.getLastRowNum() + 1), cells));
            book.write(response.getOutputStream());
        }
    }

    private static void fill(Row row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            var text = cells.get(column);
            row.createCell(column).setCellValue(text.length() > WIDEST_CELL ? text.substring(0, WIDEST_CELL) : text);
        }
    }
}
