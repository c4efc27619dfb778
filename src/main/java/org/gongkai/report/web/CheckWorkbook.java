package org.gongkai.report.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.web.servlet.View;

/** Results as an Excel file: reports compared, findings, what was not checked. Numbers are numbers, everything else is text. */
record CheckWorkbook(List<List<List<String>>> sheets) implements View {
    private static final List<String> NAMES = List.of("报告对照", "核对发现", "未能核对");
    private static final int WIDEST_CELL = 32_767;
    private static final int[] WIDTHS = {34, 26, 10, 12, 10, 60, 18, 18, 30, 60, 12, 12, 12};

    @Override
    public void render(@Nullable Map<String, ?> ignored, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition",
                ContentDisposition.attachment().filename("年度报告核对结果.xlsx", StandardCharsets.UTF_8).build().toString());
        try (var book = new SXSSFWorkbook()) {
            for (int i = 0; i < Math.min(sheets.size(), NAMES.size()); i++) {
                fill(book.createSheet(NAMES.get(i)), sheets.get(i));
            }
            book.write(response.getOutputStream());
        }
    }

    private static void fill(Sheet sheet, List<List<String>> lines) {
        sheet.createFreezePane(0, 1);
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * 256);
        }
        for (int line = 0; line < lines.size(); line++) {
            fill(sheet.createRow(line), lines.get(line));
        }
    }

    private static void fill(Row row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            String text = cells.get(column);
            if (text.matches("-?\\d{1,12}(?:\\.\\d{1,4})?")) {
                row.createCell(column).setCellValue(Double.parseDouble(text));
            } else {
                row.createCell(column)
                        .setCellValue(text.length() > WIDEST_CELL ? text.substring(0, WIDEST_CELL) : text);
            }
        }
    }
}
