package org.gongkai.file.domain.print;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements of OFD's one namespace. */
final class OfdXml {
    private static final String NAMESPACE = "http://www.ofdspec.org/2016";
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private int depth;

    OfdXml() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    /** @param attributes names and values in turn */
    OfdXml open(String name, String... attributes) {
        return write(() -> {
            xml.writeStartElement("ofd", name, NAMESPACE);
            if (depth++ == 0) {
                xml.writeNamespace("ofd", NAMESPACE);
            }
            for (int i = 0; i < attributes.length; i += 2) {
                xml.writeAttribute(attributes[i], attributes[i + 1]);
            }
        });
    }

    OfdXml leaf(String name, String words, String... attributes) {
        return open(name, attributes).write(() -> xml.writeCharacters(words)).close();
    }

    OfdXml close() {
        depth--;
        return write(xml::writeEndElement);
    }

    /** Closes what is still open. */
    byte[] bytes() {
        write(xml::writeEndDocument);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @FunctionalInterface
    private interface Step {
        void take() throws XMLStreamException;
    }

    private OfdXml write(Step step) {
        try {
            step.take();
            return this;
        } catch (XMLStreamException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }
}
