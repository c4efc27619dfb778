package org.gongkai.law;

import java.util.Map;
import java.util.stream.Collectors;

/** Something typed cannot be taken as it is; answered with 400 and the message at its field. */
public final class BadInput extends RuntimeException {
    private final Map<String, String> fields;

    /** @param fields field name to what is wrong with it and what would be right, in Chinese */
    public BadInput(Map<String, String> fields) {
        super(fields.values().stream().collect(Collectors.joining("；")));
        this.fields = Map.copyOf(fields);
    }

    public BadInput(String field, String message) {
        this(Map.of(field, message));
    }

    public Map<String, String> fields() {
        return fields;
    }
}
