package org.gongkai.audit.domain;

import java.time.LocalDate;
import org.gongkai.organ.OrganId;
import org.jspecify.annotations.Nullable;

/** What the audit administrator looks for; empty text and null mean any. */
public record TrailFilter(@Nullable LocalDate from, @Nullable LocalDate to, String login, @Nullable OrganId organ,
        String deed, String subjectType, String subjectId, String address) {
    public static final TrailFilter ANY = new TrailFilter(null, null, "", null, "", "", "", "");
}
