package org.gongkai.organ.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A new name, a merger or an ending as it is typed. @param into the successor, for a merger */
public record ChangeForm(@Nullable String name, @Nullable String shortName, @Nullable Long into,
        @Nullable String on, @Nullable String basis, int version) {
    LocalDate day() {
        return TypedDay.read("on", on);
    }

    public String typedBasis() {
        return basis == null ? "" : basis.strip();
    }

    public String typedName() {
        return name == null ? "" : name.strip();
    }

    public String typedShortName() {
        return shortName == null || shortName.isBlank() ? typedName() : shortName.strip();
    }
}
