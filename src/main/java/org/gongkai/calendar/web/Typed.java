package org.gongkai.calendar.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was typed into a form, kept as it was, and what is wrong with it, field by field. */
public final class Typed {
    private final Map<String, String> values;
    private final Map<String, String> errors = new LinkedHashMap<>();

    Typed(Map<String, String> values) {
        this.values = new LinkedHashMap<>(values);
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public @Nullable String error(String field) {
        return errors.get(field);
    }

    public Map<String, String> errors() {
        return Collections.unmodifiableMap(errors);
    }

    boolean isRight() {
        return errors.isEmpty();
    }

    Typed wrong(String field, String message) {
        errors.putIfAbsent(field, message);
        return this;
    }

    Typed with(String field, String value) {
        values.put(field, value);
        return this;
    }

    /** A text of 1 to {@code longest} characters. */
    String text(String field, int longest, String missing) {
        String text = value(field).strip();
        if (text.isEmpty()) {
            wrong(field, missing);
        } else if (text.length() > longest) {
            wrong(field, "不超过 " + longest + " 字");
        }
        return text;
    }

    @Nullable
    LocalDate date(String field) {
        try {
            return LocalDate.parse(value(field).strip());
        } catch (DateTimeParseException e) {
            wrong(field, "请填写日期，如 2026-11-04");
            return null;
        }
    }

    @Nullable
    Integer number(String field, int least, int most) {
        String text = value(field).strip();
        if (text.matches("\\d{1,6}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most) {
            return Integer.valueOf(text);
        }
        wrong(field, "请填写 %d 到 %d 之间的整数".formatted(least, most));
        return null;
    }
}
