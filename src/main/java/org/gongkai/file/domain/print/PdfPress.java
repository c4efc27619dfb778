package org.gongkai.file.domain.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.gongkai.file.Manuscript;
import org.jsoup.helper.W3CDom;

/** HTML to PDF: tagged, fonts embedded and cut to the characters used, nothing fetched from anywhere. */
public final class PdfPress {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private final FontShelf shelf;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    public PdfPress(FontShelf shelf) {
        this.shelf = shelf;
    }

    public byte[] print(Manuscript manuscript) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument(); var renderer = builder(manuscript, document).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            document.setDocumentInformation(information(manuscript));
            document.setDocumentId((long) manuscript.html().hashCode());
            document.save(out);
        }
        return out.toByteArray();
    }

    private PdfRendererBuilder builder(Manuscript manuscript, PDDocument document) {
        var builder = new PdfRendererBuilder().usePDDocument(document);
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null);
        builder.useExternalResourceAccessControl((uri, type) -> uri.startsWith("data:"),
                ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        for (Face face : Face.values()) {
            builder.useFont(new Embedded(document, face), face.family(), 400, FontStyle.NORMAL, true);
        }
        builder.withW3cDocument(new W3CDom().fromJsoup(PrintedPage.of(manuscript)), null);
        return builder;
    }

    /** Parsed fonts are shared between documents; only the subset belongs to one. */
    private final class Embedded extends PDFontSupplier {
        private final PDDocument document;
        private final Face face;

        Embedded(PDDocument document, Face face) {
            super(null);
            this.document = document;
            this.face = face;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(document, shelf.font(face), true);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    private static PDDocumentInformation information(Manuscript manuscript) {
        var made = GregorianCalendar.from(manuscript.date().atStartOfDay(CHINA));
        made.setTimeZone(TimeZone.getTimeZone(CHINA));
        var information = new PDDocumentInformation();
        information.setTitle(manuscript.title());
        information.setAuthor(manuscript.author());
        information.setCreationDate(made);
        information.setModificationDate(made);
        information.setProducer("Gongkai");
        return information;
    }
}
