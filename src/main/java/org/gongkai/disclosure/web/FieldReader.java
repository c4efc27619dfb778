package org.gongkai.disclosure.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.disclosure.domain.DocumentNumber;
import org.gongkai.disclosure.domain.Ground;
import org.gongkai.disclosure.domain.Openness;
import org.gongkai.law.BadInput;
import org.jspecify.annotations.Nullable;

/** Reads typed fields and gathers what could not be read, so that all of it is said at once and at its place. */
final class FieldReader {
    private final Map<String, String> unreadable = new LinkedHashMap<>();

    @Nullable
    LocalDate day(String name, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException notADay) {
            unreadable.put(name, "“" + typed.strip() + "”不是日期，请写成 2026-05-08 的样子");
            return null;
        }
    }

    @Nullable
    LocalDate neededDay(String name, @Nullable String typed) {
        var day = day(name, typed);
        if (day == null) {
            unreadable.putIfAbsent(name, "请填写日期");
        }
        return day;
    }

    @Nullable
    DocumentNumber documentNumber(String name, @Nullable String typed) {
        try {
            return DocumentNumber.normalised(typed);
        } catch (IllegalArgumentException tooLong) {
            unreadable.put(name, "文号过长，请只填发文字号，例如 溪政发〔2026〕5号");
            return null;
        }
    }

    /** A closed item names its ground; there is none "for the time being". */
    Openness closed(@Nullable Ground ground, String note) {
        if (ground == null) {
            unreadable.put("ground", "不予公开须选择条例§14至§16的一项依据");
            return Openness.FOR_GOOD;
        }
        return new Openness.Closed(ground, note);
    }

    void refuseIfUnreadable() {
        if (!unreadable.isEmpty()) {
            throw new BadInput(unreadable);
        }
    }
}
