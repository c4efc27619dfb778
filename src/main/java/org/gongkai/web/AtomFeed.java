package org.gongkai.web;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/**
 * A feed as Atom (RFC 4287).
 *
 * @param page path of the page it follows, its identity too
 * @param self path of the feed
 */
public record AtomFeed(Site site, String title, String page, String self, List<Entry> entries) implements View {
    public AtomFeed {
        entries = List.copyOf(entries);
    }

    /** @param path of its page, its identity too */
    public record Entry(String title, String path, Instant published, Instant updated, String author, String summary) {}

    @Override
    public String getContentType() {
        return "application/atom+xml;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> ignored, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        byte[] feed = written().getBytes(StandardCharsets.UTF_8);
        response.setContentType(getContentType());
        response.setContentLength(feed.length);
        response.getOutputStream().write(feed);
    }

    private String written() {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            write(xml);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void write(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        element(xml, "title", title);
        element(xml, "id", site.baseUrl() + page);
        element(xml, "updated", IsoTime.of(updated()));
        link(xml, "alternate", page);
        link(xml, "self", self);
        author(xml, site.name());
        for (var entry : entries) {
            write(xml, entry);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void write(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "title", entry.title());
        element(xml, "id", site.baseUrl() + entry.path());
        link(xml, "alternate", entry.path());
        element(xml, "published", IsoTime.of(entry.published()));
        element(xml, "updated", IsoTime.of(entry.updated()));
        author(xml, entry.author());
        if (!entry.summary().isBlank()) {
            element(xml, "summary", entry.summary());
        }
        xml.writeEndElement();
    }

    /** When anything in it last changed; the beginning of time while it is empty. */
    private Instant updated() {
        return entries.stream().map(Entry::updated).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }

    private static void author(XMLStreamWriter xml, String name) throws XMLStreamException {
        xml.writeStartElement("author");
        element(xml, "name", name);
        xml.writeEndElement();
    }

    private void link(XMLStreamWriter xml, String rel, String path) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", site.baseUrl() + path);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(XmlText.writable(text));
        xml.writeEndElement();
    }
}
