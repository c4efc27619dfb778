package org.gongkai.opendata.application;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.gongkai.opendata.domain.Field;
import org.gongkai.opendata.domain.Table;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** As one document that says besides what its fields mean and how it may be used, or as one object to a line. */
final class JsonFile implements TableFile {
    private final Table table;
    private final Writer text;
    private final JsonGenerator out;
    private final boolean lines;

    private JsonFile(Table table, Writer text, JsonGenerator out, boolean lines) {
        this.table = table;
        this.text = text;
        this.out = out;
        this.lines = lines;
    }

    static JsonFile lines(Table table, Writer text, JsonMapper json) {
        return new JsonFile(table, text, json.createGenerator(text), true);
    }

    static JsonFile document(Table table, TableWords words, String madeAt, Writer text, JsonMapper json) {
        var out = json.createGenerator(text);
        out.writeStartObject();
        out.writeStringProperty("dataset", words.address(table));
        out.writeStringProperty("title", words.title(table));
        out.writeStringProperty("publisher", words.publisher());
        out.writeStringProperty("license", words.licence());
        out.writeStringProperty("madeAt", madeAt);
        out.writeArrayPropertyStart("fields");
        for (var field : words.fields(table)) {
            out.writeStartObject();
            out.writeStringProperty("name", field.field().name());
            out.writeStringProperty("title", field.label());
            out.writeStringProperty("description", field.about());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeArrayPropertyStart("rows");
        return new JsonFile(table, text, out, false);
    }

    @Override
    public void write(List<@Nullable Object> row) throws IOException {
        out.writeStartObject();
        for (int i = 0; i < row.size(); i++) {
            write(table.fields().get(i), row.get(i));
        }
        out.writeEndObject();
        if (lines) {
            out.flush();
            text.write('\n');
        }
    }

    /** What is not there is left out, as the interface does. */
    private void write(Field field, @Nullable Object value) {
        switch (value) {
            case Long number -> out.writeNumberProperty(field.name(), number);
            case Boolean yes -> out.writeBooleanProperty(field.name(), yes);
            case List<?> words -> {
                out.writeArrayPropertyStart(field.name());
                words.forEach(word -> out.writeString(String.valueOf(word)));
                out.writeEndArray();
            }
            case null -> {}
            default -> out.writeStringProperty(field.name(), value.toString());
        }
    }

    @Override
    public void close() throws IOException {
        if (!lines) {
            out.writeEndArray();
            out.writeEndObject();
        }
        out.close();
        text.close();
    }
}
