package org.gongkai.report.domain.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.sax.ToXMLContentHandler;
import org.xml.sax.SAXException;

/** A Word document from before 2007 (.doc), by way of HTML. */
final class OldWordSource {
    private OldWordSource() {}

    static Source read(byte[] doc) throws IOException {
        var html = new ToXMLContentHandler();
        try {
            new OfficeParser().parse(new ByteArrayInputStream(doc), html, new Metadata(), new ParseContext());
        } catch (SAXException | TikaException unreadable) {
            throw new IOException("not a Word document", unreadable);
        }
        return HtmlSource.read(html.toString());
    }
}
