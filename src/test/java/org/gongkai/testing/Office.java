package org.gongkai.testing;

import java.io.UncheckedIOException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Documents as officers bring them along, made where they are needed. */
public final class Office {
    private Office() {}

    /** A Word document: centred title, then a paragraph each. */
    public static Path word(Path file, String title, String... paragraphs) {
        try (var document = new XWPFDocument(); var out = Files.newOutputStream(file)) {
            var heading = document.createParagraph();
            heading.setAlignment(ParagraphAlignment.CENTER);
            heading.createRun().setText(title);
            for (var text : paragraphs) {
                document.createParagraph().createRun().setText(text);
            }
            document.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook with one sheet, a row each. */
    public static Path sheet(Path file, String[]... rows) {
        try (var workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("清单");
            for (int r = 0; r < rows.length; r++) {
                var row = sheet.createRow(r);
                for (int c = 0; c < rows[r].length; c++) {
                    row.createCell(c).setCellValue(rows[r][c]);
                }
            }
            workbook.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
