package org.gongkai.portal.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.gongkai.disclosure.PublicItem;
import org.gongkai.web.Site;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Writes a feed as Atom. */
@Component
class AtomFeed {
    private final Site site;

    AtomFeed(Site site) {
        this.site = site;
    }

    ResponseEntity<byte[]> of(Feed feed) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
            write(feed, xml);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return ResponseEntity.ok()
                .header("Content-Type", "application/atom+xml;charset=" + StandardCharsets.UTF_8)
                .body(bytes.toByteArray());
    }

    private void write(Feed feed, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        element(xml, "title", feed.title());
        element(xml, "id", site.baseUrl() + feed.path());
        element(xml, "updated", PublicTimes.iso(feed.updated()));
        link(xml, "alternate", site.baseUrl() + feed.path());
        link(xml, "self", site.baseUrl() + feed.path() + "feed.xml");
        xml.writeStartElement("author");
        element(xml, "name", site.name());
        xml.writeEndElement();
        for (PublicItem item : feed.items()) {
            entry(xml, item);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(XMLStreamWriter xml, PublicItem item) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "title", item.title());
        element(xml, "id", site.baseUrl() + item.url());
        link(xml, "alternate", site.baseUrl() + item.url());
        element(xml, "published", PublicTimes.iso(item.publishedAt()));
        element(xml, "updated", PublicTimes.iso(item.updatedAt()));
        xml.writeStartElement("author");
        element(xml, "name", item.organName());
        xml.writeEndElement();
        if (!item.summary().isBlank()) {
            element(xml, "summary", item.summary());
        }
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", href);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]", ""));
        xml.writeEndElement();
    }
}
