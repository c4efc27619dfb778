package org.gongkai.organ.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A new name, a merger or an ending as it is typed. @param into the successor, for a merger */
public record ChangeForm(@Nullable String name, @Nullable String shortName, @Nullable Long into,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on, String basis, int version) {
    public String typedName() {
        return name == null ? "" : name.strip();
    }

    public String typedShortName() {
        return shortName == null || shortName.isBlank() ? typedName() : shortName.strip();
    }
}
