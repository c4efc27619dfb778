package org.gongkai.opendata.application;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.gongkai.opendata.domain.Table;
import org.gongkai.web.XmlText;
import org.jspecify.annotations.Nullable;

/** As XML that follows the schema we publish. */
final class XmlFile implements TableFile {
    private final Table table;
    private final Writer text;
    private final XMLStreamWriter out;

    XmlFile(Table table, TableWords words, String madeAt, Writer text) throws IOException {
        this.table = table;
        this.text = text;
        try {
            this.out = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            out.writeStartElement(table.slug());
            out.writeDefaultNamespace(words.address(table));
            out.writeAttribute("title", words.title(table));
            out.writeAttribute("publisher", words.publisher());
            out.writeAttribute("license", words.licence());
            out.writeAttribute("madeAt", madeAt);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void write(List<@Nullable Object> row) throws IOException {
        try {
            out.writeStartElement("row");
            for (int i = 0; i < row.size(); i++) {
                write(table.fields().get(i).name(), row.get(i));
            }
            out.writeEndElement();
            out.writeCharacters("\n");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void write(String name, @Nullable Object value) throws XMLStreamException {
        switch (value) {
            case null -> {}
            case List<?> words -> {
                for (var word : words) {
                    write(name, word);
                }
            }
            default -> {
                out.writeStartElement(name);
                out.writeCharacters(XmlText.writable(value.toString()));
                out.writeEndElement();
            }
        }
    }

    @Override
    public void close() throws IOException {
        try (text) {
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
