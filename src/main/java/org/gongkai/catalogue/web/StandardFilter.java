package org.gongkai.catalogue.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.gongkai.catalogue.application.KeepingStandards.State;
import org.jspecify.annotations.Nullable;

/** What the list of standard entries is narrowed to, as it stands in the address. */
public record StandardFilter(@Nullable String field, @Nullable State state, @Nullable String q) {
    boolean takes(StandardRow row, String fieldCode) {
        return (field == null || field.isBlank() || field.equals(fieldCode)) && (state == null || state == row.state())
                && (row.name() + row.first() + row.content() + row.owner()).contains(words());
    }

    public String words() {
        return q == null ? "" : q.strip();
    }

    public boolean isOpen() {
        return query().isEmpty();
    }

    public String query() {
        return parameter("field", field) + parameter("state", state) + parameter("q", words());
    }

    private static String parameter(String name, @Nullable Object value) {
        var text = value == null ? "" : value.toString();
        return text.isBlank() ? "" : name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&";
    }
}
