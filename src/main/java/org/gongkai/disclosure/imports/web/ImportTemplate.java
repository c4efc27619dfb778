package org.gongkai.disclosure.imports.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.disclosure.imports.domain.ImportField;

/** The workbook officers fill in: one sheet with heads and an example, one that explains every column. */
final class ImportTemplate {
    private static final int WIDTH = 22 * 256;
    private static final int WIDE = 70 * 256;

    private ImportTemplate() {}

    static byte[] workbook() {
        try (var workbook = new XSSFWorkbook(); var out = new ByteArrayOutputStream()) {
            CellStyle head = head(workbook);
            heads(workbook.createSheet("信息"), head, text(workbook));
            explanations(workbook.createSheet("填写说明"), head);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory", impossible);
        }
    }

    private static void heads(Sheet sheet, CellStyle head, CellStyle text) {
        var heads = sheet.createRow(0);
        var example = sheet.createRow(1);
        for (var field : ImportField.values()) {
            int column = field.ordinal();
            var cell = heads.createCell(column);
            cell.setCellValue(field.label() + (field.isRequired() ? "*" : ""));
            cell.setCellStyle(head);
            example.createCell(column).setCellValue(field.example());
            example.getCell(column).setCellStyle(text);
            sheet.setColumnWidth(column, WIDTH);
            // As text, so that spreadsheets leave days and numbers alone.
            sheet.setDefaultColumnStyle(column, text);
        }
        sheet.createFreezePane(1, 1);
    }

    private static void explanations(Sheet sheet, CellStyle head) {
        line(sheet, 0, List.of("列名", "是否必填", "怎样填", "也认得这些列名"));
        sheet.getRow(0).forEach(cell -> cell.setCellStyle(head));
        for (var field : ImportField.values()) {
            line(sheet, field.ordinal() + 1, List.of(field.label(), field.isRequired() ? "必填" : "", field.help(),
                    String.join("、", field.aliases())));
        }
        int below = ImportField.values().length + 2;
        line(sheet, below, List.of("第 2 行是示例，填写前请删除。列的顺序可以调整，不需要的列可以删除。"));
        line(sheet, below + 1, List.of("附件打包成 zip 一起上传，文件名与“附件”列一致；单元格最多 32767 个字，更长的正文请用 CSV。"));
        sheet.setColumnWidth(0, WIDTH);
        sheet.setColumnWidth(2, WIDE);
        sheet.setColumnWidth(3, WIDE);
    }

    private static void line(Sheet sheet, int number, List<String> cells) {
        var row = sheet.createRow(number);
        for (int i = 0; i < cells.size(); i++) {
            row.createCell(i).setCellValue(cells.get(i));
        }
    }

    private static CellStyle head(Workbook workbook) {
        var style = workbook.createCellStyle();
        var font = workbook.createFont();
        font.setBold(true);
        style.setFont(font);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static CellStyle text(Workbook workbook) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        return style;
    }
}
