package org.gongkai.file.domain.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.gongkai.file.Manuscript;

/**
 * PDF to OFD (GB/T 33190-2016), the format of Chinese offices: the same page, text as text, one font file for each face cut to
 * the characters used.
 */
public final class OfdPress {
    private final FontShelf shelf;

    public OfdPress(FontShelf shelf) {
        this.shelf = shelf;
    }

    public byte[] print(byte[] pdf, Manuscript manuscript) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(pdf); var zip = new StableZip(out)) {
            var resources = new OfdResources(shelf);
            var pages = pages(document, resources);
            zip.add("OFD.xml", catalogue(manuscript));
            zip.add("Doc_0/Document.xml", document(document, resources));
            for (int i = 0; i < pages.size(); i++) {
                zip.add("Doc_0/Pages/Page_" + i + "/Content.xml", pages.get(i));
            }
            resources.writeTo(zip);
        }
        return out.toByteArray();
    }

    private static List<byte[]> pages(PDDocument document, OfdResources resources) throws IOException {
        List<byte[]> pages = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            pages.add(new OfdPage(resources).write(page));
        }
        return pages;
    }

    private static byte[] catalogue(Manuscript manuscript) {
        String seed = manuscript.author() + manuscript.title() + manuscript.date() + manuscript.html();
        String id = UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString().replace("-", "");
        return new OfdXml().open("OFD", "Version", "1.0", "DocType", "OFD")
                .open("DocBody")
                .open("DocInfo")
                .leaf("DocID", id)
                .leaf("Title", manuscript.title())
                .leaf("Author", manuscript.author())
                .leaf("CreationDate", manuscript.date().toString())
                .leaf("ModDate", manuscript.date().toString())
                .leaf("Creator", "Gongkai")
                .close()
                .leaf("DocRoot", "Doc_0/Document.xml")
                .bytes();
    }

    private static byte[] document(PDDocument pdf, OfdResources resources) {
        var box = OfdPage.box(pdf.getPage(0));
        var xml = new OfdXml().open("Document");
        int firstPage = resources.nextId();
        int pages = pdf.getNumberOfPages();
        xml.open("CommonData").leaf("MaxUnitID", Integer.toString(firstPage + pages));
        xml.open("PageArea").leaf("PhysicalBox", box).close();
        xml.leaf("PublicRes", "PublicRes.xml").close();
        xml.open("Pages");
        for (int i = 0; i < pages; i++) {
            xml.open("Page", "ID", Integer.toString(firstPage + i), "BaseLoc", "Pages/Page_" + i + "/Content.xml")
                    .close();
        }
        return xml.bytes();
    }
}
