package org.gongkai.report.domain.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.gongkai.file.PlainText;
import org.gongkai.law.BadInput;
import org.gongkai.law.UnreadableFile;
import org.gongkai.report.domain.form.ReportForm;
import org.gongkai.report.domain.form.ReportForms;

/** From bytes to a report: what kind of document, which form, which organ and year, tables and text. */
public final class ReportReading {
    private static final int LONGEST_TEXT = 4_000_000;
    private static final int FEW = 200;
    /** How far into a page its first tag may stand, behind comments and scripts. */
    private static final int HEAD = 100_000;
    private static final Pattern MARKUP = Pattern
            .compile("(?i)<(?:!doctype|html|head|body|table|div|p|span|meta|tr|td)\\b|^[^|\\t]*<br\\b");
    private final ReportForms forms;

    public ReportReading(ReportForms forms) {
        this.forms = forms;
    }

    /**
     * @param name of the file; empty when it has none
     * @throws BadInput when the bytes are not a document we can read
     */
    public ReadReport read(byte[] bytes, String name) {
        if (bytes.length == 0) {
            throw new UnreadableFile("file", "这是空文件，没有内容。请重新选择文件。");
        }
        try {
            return read(source(bytes).orCalled(name));
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof BadInput refused) {
                throw refused;
            }
            throw new UnreadableFile("file", "文件已损坏，无法读取。请重新下载，或另存为 docx、网页后再上传。");
        }
    }

    private static Source source(byte[] bytes) throws IOException {
        return switch (DocumentKind.of(bytes)) {
            case DOCX -> WordSource.read(new ByteArrayInputStream(bytes));
            case OLE -> OldWordSource.read(bytes);
            case PDF -> PdfSource.read(bytes);
            case TEXT -> textSource(decoded(bytes));
            case OTHER ->
                throw UnreadableFile.ofUnknownKind("file", "不是可以核对的文件。可上传网页（html）、Word（docx、doc）、PDF 或文本（txt）。");
        };
    }

    /** A page that names its character set wrongly is read rightly all the same, and so is one with a few broken characters. */
    private static String decoded(byte[] bytes) {
        String unicode = new String(bytes, StandardCharsets.UTF_8);
        long broken = unicode.chars().filter(c -> c == '\uFFFD').count();
        boolean mended = broken > 0 && broken * FEW < unicode.length();
        String text = (mended ? unicode : PlainText.decode(bytes)).replace("\u0000", "");
        if (text.length() > LONGEST_TEXT) {
            throw UnreadableFile.tooLarge("file", "文字超过 %d 万字，不像一份年度报告。请只上传报告本身。".formatted(LONGEST_TEXT / 10_000));
        }
        return text;
    }

    private static Source textSource(String text) {
        String start = text.substring(0, Math.min(text.length(), HEAD));
        return MARKUP.matcher(start).find() ? HtmlSource.read(text) : PlainSource.read(text);
    }

    private ReadReport read(Source source) {
        var title = TitleReading.of(source);
        var recognised = FormRecognition.byLabels(forms, source);
        var form = recognised.orElseGet(() -> formOf(title));
        var tables = SourceTables.read(source, form);
        return new ReadReport(title.organ(), title.year(), title.title(), form, recognised.isPresent(),
                tables.found().tables(), NarrativeReading.read(source, tables.used(), form),
                tables.found().contradicted());
    }

    private ReportForm formOf(TitleReading title) {
        Integer year = title.year();
        return year == null ? forms.latest() : forms.forYear(year).orElse(forms.all().getFirst());
    }

    /** What a file is, by its first bytes. */
    private enum DocumentKind {
        DOCX, OLE, PDF, TEXT, OTHER;

        static DocumentKind of(byte[] bytes) {
            String start = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
            if (start.startsWith("PK\u0003\u0004")) {
                return DOCX;
            }
            if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
                return OLE;
            }
            if (start.startsWith("%PDF")) {
                return PDF;
            }
            boolean text = bytes.length > 0 && (start.startsWith("\u00FF\u00FE") || start.startsWith("\u00FE\u00FF")
                    || hardlyAnyControls(bytes));
            return text ? TEXT : OTHER;
        }

        /** A stray control character makes no text binary. */
        private static boolean hardlyAnyControls(byte[] bytes) {
            int head = Math.min(bytes.length, 8_000);
            int controls = 0;
            for (int i = 0; i < head; i++) {
                boolean control = bytes[i] >= 0 && bytes[i] < ' ' && "\t\n\r\f".indexOf(bytes[i]) < 0;
                controls += control ? 1 : 0;
            }
            return controls * FEW < head;
        }
    }
}
