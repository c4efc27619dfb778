package org.gongkai.file.domain.print;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Date;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.gongkai.file.Manuscript;
import org.jsoup.nodes.Element;

/** HTML to DOCX, for those who go on writing: real headings, indents counted in characters, tables with merged cells. */
public final class DocxPress {

    public byte[] print(Manuscript manuscript) throws IOException {
        var raw = new ByteArrayOutputStream();
        try (var docx = new XWPFDocument()) {
            var page = new DocxPage(docx, manuscript.layout());
            page.setUp();
            var body = new DocxBody(docx, manuscript.layout());
            for (Element block : PrintedPage.of(manuscript).body().children()) {
                body.add(block);
            }
            page.finish();
            describe(docx, manuscript);
            docx.write(raw);
        }
        return stable(raw.toByteArray());
    }

    private static void describe(XWPFDocument docx, Manuscript manuscript) {
        var core = docx.getProperties().getCoreProperties();
        var made = Optional.of(Date.from(manuscript.date().atStartOfDay(ZoneOffset.UTC).toInstant()));
        core.setTitle(manuscript.title());
        core.setCreator(manuscript.author());
        core.setCreated(made);
        core.setModified(made);
        docx.getProperties().getExtendedProperties().setApplication("Gongkai");
    }

    private static byte[] stable(byte[] docx) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(docx)); var zip = new StableZip(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.add(entry.getName(), in.readAllBytes());
            }
        }
        return out.toByteArray();
    }
}
