package org.gongkai.organ.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.gongkai.law.BadInput;
import org.jspecify.annotations.Nullable;

/** A day as it is typed into a form: kept as text, so that a wrong one comes back to its field. */
final class TypedDay {
    private TypedDay() {}

    static LocalDate read(String field, @Nullable String typed) {
        try {
            return LocalDate.parse(typed == null ? "" : typed.strip());
        } catch (DateTimeParseException unreadable) {
            throw new BadInput(field, "请填写日期，如 2026-01-31。");
        }
    }
}
