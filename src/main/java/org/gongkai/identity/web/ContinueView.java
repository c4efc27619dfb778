package org.gongkai.identity.web;

import java.util.List;

/** A kept form as its page shows it. */
public record ContinueView(String path, boolean multipart, List<Field> fields) {

    /** @param reading whether there is enough text to show it */
    public record Field(String name, String value, boolean reading) {}

    static ContinueView of(KeptForm form) {
        var fields = form.fields()
                .entrySet()
                .stream()
                .flatMap(field -> field.getValue().stream().map(value -> field(field.getKey(), value)))
                .toList();
        return new ContinueView(form.path(), form.multipart(), fields);
    }

    private static Field field(String name, String value) {
        return new Field(name, value, value.codePoints().filter(Character::isIdeographic).count() > 1);
    }
}
