package org.gongkai.request.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A day as an officer typed it. */
public final class TypedDay {
    private TypedDay() {}

    /** Null when nothing was typed, or nothing that is a day: that is noted among the errors of the field. */
    public static @Nullable LocalDate read(String typed, String field, Map<String, String> errors) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            errors.put(field, "请填写日期，如 2026-11-25");
            return null;
        }
    }
}
