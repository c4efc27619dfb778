package org.gongkai.law;

import java.util.Map;
import java.util.stream.Collectors;

/** Something typed cannot be taken as it is; answered with 400 and the message at its field. */
public sealed class BadInput extends RuntimeException permits UnreadableFile {
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

    /** What an answer that shows it is sent with. */
    public int status() {
        return 400;
    }

    /** The same, at the field it was typed in. */
    public BadInput at(String field) {
        return new BadInput(field, String.valueOf(getMessage()));
    }
}
