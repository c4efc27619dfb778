package org.gongkai.organ.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person of a disclosure unit. @param until first day they no longer do the work, null while they do */
public record DisclosureOfficer(long id, String name, String duty, boolean fullTime, String phone, LocalDate since,
        @Nullable LocalDate until) {
    public boolean servesOn(LocalDate day) {
        return !since.isAfter(day) && (until == null || until.isAfter(day));
    }
}
