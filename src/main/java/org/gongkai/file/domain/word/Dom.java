package org.gongkai.file.domain.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Walks in the XML of a Word file by local names, since its namespaces differ between editions of the standard. */
final class Dom {
    private Dom() {}

    static Element parse(InputStream in) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(in).getDocumentElement();
        } catch (ParserConfigurationException | SAXException notWellFormed) {
            throw new IOException("not well-formed", notWellFormed);
        }
    }

    static List<Element> children(Node parent) {
        var children = new ArrayList<Element>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static Stream<Element> children(Node parent, String name) {
        return children(parent).stream().filter(child -> child.getLocalName().equals(name));
    }

    static Optional<Element> child(Node parent, String name) {
        return children(parent, name).findFirst();
    }

    /** The element down a path of names. */
    static Optional<Element> at(Node parent, String... path) {
        Optional<Element> here = child(parent, path[0]);
        for (int i = 1; i < path.length; i++) {
            String name = path[i];
            here = here.flatMap(element -> child(element, name));
        }
        return here;
    }

    /** Every element of that name beneath, in document order. */
    static List<Element> all(Element parent, String name) {
        var found = new ArrayList<Element>();
        var nodes = parent.getElementsByTagNameNS("*", name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    /** An attribute whatever its namespace; null when absent. */
    static @Nullable String attribute(Element element, String name) {
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            if (name.equals(attribute.getLocalName())) {
                return attribute.getNodeValue();
            }
        }
        return null;
    }

    static Optional<String> value(Node parent, String... path) {
        return at(parent, path).map(element -> attribute(element, "val"));
    }

    static int number(@Nullable String value, int otherwise) {
        try {
            return value == null ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException odd) {
            return otherwise;
        }
    }

    /** Whether a property such as bold is there and not switched off. */
    static boolean isOn(Node parent, String... path) {
        return at(parent, path).map(element -> {
            String value = attribute(element, "val");
            return value == null || !List.of("0", "false", "off", "none").contains(value);
        }).orElse(false);
    }
}
