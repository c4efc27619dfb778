package org.gongkai.disclosure.check;

import org.jspecify.annotations.Nullable;

/**
 * Where in an item something was found.
 *
 * @param field name of the form field: {@code title}, {@code summary}, {@code body}, {@code documentNumber}, {@code formedOn},
 *     {@code publishOn}, {@code column}, {@code attachments} …
 * @param paragraph number of the paragraph of the text, from 1; 0 where it has none
 * @param attachment name of the attachment, null when it is not in one
 */
public record Place(String field, int paragraph, @Nullable String attachment) {
    public static Place of(String field) {
        return new Place(field, 0, null);
    }

    public static Place paragraph(int number) {
        return new Place("body", number, null);
    }

    public static Place attachment(String name, int paragraph) {
        return new Place("attachments", paragraph, name);
    }
}
