package org.gongkai.file.domain;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads XML of strangers as a stream: no document types, no outside entities, nothing kept in memory. */
public final class Xml {
    private static final XMLInputFactory FACTORY = factory();

    private Xml() {}

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** Told of everything that comes by. */
    @FunctionalInterface
    public interface Visitor {
        /** @param event a constant of {@link javax.xml.stream.XMLStreamConstants} */
        void at(int event, XMLStreamReader xml) throws XMLStreamException;
    }

    public static void read(InputStream in, Visitor visitor) throws IOException {
        try {
            var xml = FACTORY.createXMLStreamReader(in);
            while (xml.hasNext()) {
                visitor.at(xml.next(), xml);
            }
            xml.close();
        } catch (XMLStreamException notWellFormed) {
            throw new IOException("not well-formed", notWellFormed);
        }
    }

    /** An attribute whatever its namespace; null when absent. */
    public static @Nullable String attribute(XMLStreamReader xml, String localName) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(localName)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Whether an on/off attribute of the office formats is on. */
    public static boolean isOn(@Nullable String value) {
        return value != null && (value.equals("1") || value.equals("true") || value.equals("on"));
    }
}
