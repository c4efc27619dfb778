package org.gongkai.report.domain.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.sax.ToXMLContentHandler;
import org.gongkai.law.UnreadableFile;
import org.xml.sax.SAXException;

/** A Word document from before 2007 (.doc), by way of HTML. */
final class OldWordSource {
    private OldWordSource() {}

    static Source read(byte[] doc) throws IOException {
        refuseOthers(doc);
        var html = new ToXMLContentHandler();
        try {
            new OfficeParser().parse(new ByteArrayInputStream(doc), html, new Metadata(), new ParseContext());
        } catch (EncryptedDocumentException locked) {
            throw locked();
        } catch (SAXException | TikaException unreadable) {
            throw new IOException("not a Word document", unreadable);
        }
        return HtmlSource.read(html.toString());
    }

    /** Locked documents of any kind, and workbooks, lie in the same kind of container. */
    private static void refuseOthers(byte[] doc) throws IOException {
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(doc))) {
            if (container.getRoot().hasEntry("EncryptedPackage")) {
                throw locked();
            }
            if (!container.getRoot().hasEntry("WordDocument")) {
                throw UnreadableFile.ofUnknownKind("file", "不是 Word 文件。年度报告请以网页、Word、PDF 或文本上传。");
            }
        }
    }

    static UnreadableFile locked() {
        return new UnreadableFile("file", "文件设有打开密码，无法读取。请去掉密码后再上传。");
    }
}
