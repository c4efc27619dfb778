package org.gongkai.demo.application;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.gongkai.demo.domain.PlannedItem;
import org.gongkai.file.FileId;
import org.gongkai.file.Files;
import org.springframework.stereotype.Component;

/** Makes small attachments for a few items: a document, a spreadsheet, a PDF. */
@Component
class DemoAttachments {
    private static final int PER_KIND = 12;
    private final Files files;

    DemoAttachments(Files files) {
        this.files = files;
    }

    List<FileId> of(PlannedItem item) {
        if (item.nth() >= PER_KIND) {
            return List.of();
        }
        return switch (item.template().kind()) {
            case "normative" -> List.of(store(item.title() + ".docx", document(item)));
            case "budget", "accounts" -> List.of(store(item.title() + "附表.xlsx", spreadsheet(item)));
            case "tender" -> List.of(store(item.title() + "附件.pdf", pdf(item)));
            default -> List.of();
        };
    }

    FileId store(String name, byte[] content) {
        try {
            return files.store(name, new ByteArrayInputStream(content)).id();
        } catch (IOException e) {
            throw new UncheckedIOException("storing " + name, e);
        }
    }

    private static byte[] document(PlannedItem item) {
        try (var document = new XWPFDocument(); var out = new ByteArrayOutputStream()) {
            var title = document.createParagraph();
            title.setAlignment(ParagraphAlignment.CENTER);
            title.createRun().setText(item.title());
            item.text().paragraphs().forEach(text -> document.createParagraph().createRun().setText(text));
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("making a document", e);
        }
    }

    private static byte[] spreadsheet(PlannedItem item) {
        try (var workbook = new XSSFWorkbook(); var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("收支");
            for (int row = 0; row < item.text().table().size(); row++) {
                var cells = item.text().table().get(row);
                var line = sheet.createRow(row);
                for (int column = 0; column < cells.size(); column++) {
                    line.createCell(column).setCellValue(cells.get(column));
                }
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("making a spreadsheet", e);
        }
    }

    /** In figures and Latin letters: the fonts every PDF reader has know no Chinese. */
    private static byte[] pdf(PlannedItem item) {
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
                content.newLineAtOffset(72, 700);
                content.showText("Gongkai demonstration attachment No. " + (item.nth() + 1) + ", " + item.publishedAt()
                        .toLocalDate());
                content.endText();
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("making a PDF", e);
        }
    }
}
