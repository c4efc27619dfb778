package org.gongkai.portal.web;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.gongkai.web.IsoTime;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Writes site maps in the format of sitemaps.org. */
final class SitemapXml {
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private SitemapXml() {}

    /** @param address whole address with scheme and host */
    record Entry(String address, @Nullable Instant changed) {}

    static ResponseEntity<byte[]> index(List<Entry> parts) {
        return written("sitemapindex", "sitemap", parts);
    }

    static ResponseEntity<byte[]> pages(List<Entry> pages) {
        return written("urlset", "url", pages);
    }

    private static ResponseEntity<byte[]> written(String root, String element, List<Entry> entries) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(NAMESPACE);
            for (Entry entry : entries) {
                write(xml, element, entry);
            }
            xml.writeEndElement();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(bytes.toByteArray());
    }

    private static void write(XMLStreamWriter xml, String element, Entry entry) throws XMLStreamException {
        xml.writeStartElement(element);
        text(xml, "loc", entry.address());
        if (entry.changed() != null) {
            text(xml, "lastmod", IsoTime.of(entry.changed()));
        }
        xml.writeEndElement();
    }

    private static void text(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
