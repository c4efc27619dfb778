package org.gongkai.disclosure.imports.domain;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days the way people type them: 2021-3-5, 2021/03/05, 2021.3.5, 2021年3月5日, 20210305, each with a time or without. */
final class Dates {
    private static final Pattern DAY = Pattern.compile(
            "(\\d{4})(?:[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?|(\\d{2})(\\d{2}))(?:[T ]*(\\d{1,2})[:：时](\\d{1,2})(?:[:：分](\\d{1,2})(?:\\.\\d+)?)?.*)?");

    private Dates() {}

    static Optional<LocalDateTime> parse(String typed) {
        var day = DAY.matcher(typed.strip());
        if (!day.matches()) {
            return Optional.empty();
        }
        try {
            boolean separated = day.group(2) != null;
            return Optional.of(LocalDateTime.of(number(day, 1), number(day, separated ? 2 : 4),
                    number(day, separated ? 3 : 5), number(day, 6), number(day, 7), number(day, 8)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher day, int group) {
        @Nullable
        String digits = day.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
