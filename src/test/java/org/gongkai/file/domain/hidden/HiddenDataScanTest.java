package org.gongkai.file.domain.hidden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.file.HiddenData.Kind.COMMENTS;
import static org.gongkai.file.HiddenData.Kind.DOCUMENT_PROPERTIES;
import static org.gongkai.file.HiddenData.Kind.EARLIER_VERSIONS;
import static org.gongkai.file.HiddenData.Kind.EMBEDDED_FILE;
import static org.gongkai.file.HiddenData.Kind.HIDDEN_ROWS_OR_COLUMNS;
import static org.gongkai.file.HiddenData.Kind.HIDDEN_SHEET;
import static org.gongkai.file.HiddenData.Kind.HIDDEN_TEXT;
import static org.gongkai.file.HiddenData.Kind.TRACKED_CHANGES;

import java.math.BigInteger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.gongkai.file.HiddenData;
import org.gongkai.file.SampleFiles;
import org.gongkai.file.domain.FileKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HiddenDataScanTest {
    @TempDir
    Path folder;

    private List<HiddenData> scan(byte[] content, FileKind kind) throws IOException {
        return HiddenDataScan.of(Files.write(folder.resolve("sample"), content), kind);
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "XLS"})
    void hiddenSheetsRowsAndColumnsAreFoundWhereTheyHoldSomething(FileKind kind) throws IOException {
        var content = SampleFiles.bytes(out -> {
            try (Workbook workbook = kind == FileKind.XLSX ? new XSSFWorkbook() : new HSSFWorkbook()) {
                var list = workbook.createSheet("名单");
                list.createRow(0).createCell(0).setCellValue("可见");
                list.createRow(1).createCell(0).setCellValue("隐藏行");
                list.getRow(1).setZeroHeight(true);
                list.getRow(0).createCell(2).setCellValue("隐藏列");
                list.setColumnHidden(2, true);
                list.setColumnHidden(9, true); // empty: only layout
                workbook.createSheet("底稿");
                workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
                workbook.createSheet("参数");
                workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
                workbook.write(out);
            }
        });

        var found = scan(content, kind);

        assertThat(found).contains(new HiddenData(HIDDEN_SHEET, "隐藏的工作表“底稿”"),
                new HiddenData(HIDDEN_SHEET, "深度隐藏的工作表“参数”"),
                new HiddenData(HIDDEN_ROWS_OR_COLUMNS, "工作表“名单”中隐藏的行"),
                new HiddenData(HIDDEN_ROWS_OR_COLUMNS, "工作表“名单”中隐藏的列"));
    }

    @Test
    void aPlainWorkbookHasNothingToHide() throws IOException {
        var content = SampleFiles.bytes(out -> {
            try (var workbook = new XSSFWorkbook()) {
                workbook.createSheet("表").createRow(0).createCell(0).setCellValue("甲");
                workbook.write(out);
            }
        });

        var found = scan(content, FileKind.XLSX);

        assertThat(found).extracting(HiddenData::kind).doesNotContain(HIDDEN_SHEET, HIDDEN_ROWS_OR_COLUMNS);
    }

    @Test
    void aWordFileTellsOfItsRevisionsHiddenWordsCommentsAndAuthor() throws IOException {
        var content = SampleFiles.bytes(out -> {
            try (var document = new XWPFDocument()) {
                document.getProperties().getCoreProperties().setCreator("测试甲");
                var paragraph = document.createParagraph();
                paragraph.createRun().setText("正文");
                paragraph.getCTP().addNewDel().addNewR().addNewDelText().setStringValue("原文");
                var secret = paragraph.createRun();
                secret.setVanish(true);
                secret.setText("底线价格");
                document.createComments().createComment(BigInteger.ZERO).setAuthor("测试甲");
                document.write(out);
            }
        });

        var found = scan(content, FileKind.DOCX);

        assertThat(found).contains(new HiddenData(TRACKED_CHANGES, "正文中修订删除的内容"),
                new HiddenData(HIDDEN_TEXT, "正文中的隐藏文字"), new HiddenData(COMMENTS, "批注"),
                new HiddenData(DOCUMENT_PROPERTIES, "作者：测试甲"));
    }

    @Test
    void aPdfSavedAgainStillHoldsWhatItWas() throws IOException {
        var first = folder.resolve("first.pdf");
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(first.toFile());
        }
        var content = SampleFiles.bytes(out -> {
            try (var pdf = Loader.loadPDF(first.toFile())) {
                pdf.getDocumentInformation().setAuthor("测试甲");
                pdf.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
                pdf.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
                pdf.saveIncremental(out);
            }
        });

        assertThat(scan(Files.readAllBytes(first), FileKind.PDF)).isEmpty();
        assertThat(scan(content, FileKind.PDF)).extracting(HiddenData::kind).contains(EARLIER_VERSIONS);
    }

    @Test
    void remarksInAPdfAreFoundByPage() throws IOException {
        var content = SampleFiles.bytes(out -> {
            try (var pdf = new PDDocument()) {
                var page = new PDPage();
                pdf.addPage(new PDPage());
                pdf.addPage(page);
                var remark = new PDAnnotationText();
                remark.setContents("这里再改");
                page.getAnnotations().add(remark);
                pdf.save(out);
            }
        });

        assertThat(scan(content, FileKind.PDF)).containsExactly(new HiddenData(COMMENTS, "第2页的批注"));
    }

    @Test
    void anOfdTellsOfItsAuthorAndAttachments() throws IOException {
        assertThat(scan(SampleFiles.ofd("文"), FileKind.OFD))
                .containsExactly(new HiddenData(DOCUMENT_PROPERTIES, "作者：测试甲"));
        var attached = SampleFiles.zip("OFD.xml", "<OFD/>", "Doc_0/Attachs/a.docx", "x");

        assertThat(scan(attached, FileKind.OFD)).containsExactly(new HiddenData(EMBEDDED_FILE, "内嵌文件 a.docx"));
    }
}
