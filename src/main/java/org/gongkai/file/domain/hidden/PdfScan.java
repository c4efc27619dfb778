package org.gongkai.file.domain.hidden;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.gongkai.file.HiddenData;
import org.gongkai.file.HiddenData.Kind;

/** A PDF: remarks on its pages, files within, programs, what it was before it was saved again, who wrote it. */
final class PdfScan {
    private static final Set<String> REMARKS = Set.of("Text", "FreeText", "Highlight", "Underline", "StrikeOut",
            "Squiggly", "Caret", "Ink", "Stamp");
    private static final byte[] END_MARK = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    private final Findings findings = new Findings();

    static List<HiddenData> of(Path path) throws IOException {
        var scan = new PdfScan();
        try (var pdf = Loader.loadPDF(path.toFile())) {
            scan.document(pdf);
            for (int i = 0; i < pdf.getNumberOfPages(); i++) {
                scan.page(pdf.getPage(i), i + 1);
            }
        } catch (InvalidPasswordException locked) {
            scan.findings.add(Kind.NOT_CHECKED, "文件设有打开密码，读者无法阅读");
        }
        scan.findings.addIf(endMarks(path) > (isLinearized(path) ? 2 : 1), Kind.EARLIER_VERSIONS, "保留着修改前的内容");
        return scan.findings.list();
    }

    private void document(PDDocument pdf) {
        var information = pdf.getDocumentInformation();
        findings.property("作者", information.getAuthor());
        var names = pdf.getDocumentCatalog().getNames();
        findings.addIf(names != null && names.getEmbeddedFiles() != null, Kind.EMBEDDED_FILE, "内嵌文件");
        findings.addIf(names != null && names.getJavaScript() != null, Kind.MACROS, "脚本程序");
    }

    private void page(PDPage page, int number) throws IOException {
        for (var annotation : page.getAnnotations()) {
            String type = annotation.getSubtype();
            findings.addIf("FileAttachment".equals(type), Kind.EMBEDDED_FILE, "第" + number + "页的内嵌文件");
            findings.addIf(type != null && REMARKS.contains(type), Kind.COMMENTS, "第" + number + "页的批注");
        }
    }

    /** A PDF for the web ends twice without having been changed. */
    private static boolean isLinearized(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            return new String(in.readNBytes(1024), StandardCharsets.ISO_8859_1).contains("/Linearized");
        }
    }

    private static int endMarks(Path path) throws IOException {
        int marks = 0;
        int matched = 0;
        try (var in = new BufferedInputStream(Files.newInputStream(path), 64 * 1024)) {
            for (int b; (b = in.read()) >= 0;) {
                matched = b == END_MARK[matched] ? matched + 1 : b == END_MARK[0] ? (matched == 2 ? 2 : 1) : 0;
                if (matched == END_MARK.length) {
                    marks++;
                    matched = 0;
                }
            }
        }
        return marks;
    }
}
