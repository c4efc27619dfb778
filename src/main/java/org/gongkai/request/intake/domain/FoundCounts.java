package org.gongkai.request.intake.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import org.gongkai.organ.OrganId;
import org.gongkai.statistics.RecordRow;
import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;

/** How often what is public already ended the need for a request: days and numbers, nothing about who. */
public interface FoundCounts {
    /** Once for each form. */
    void count(String seedHash, LocalDate day, OrganId organ, Instant at);

    /** @param organ null for the whole county */
    long value(@Nullable OrganId organ, LocalDate from, LocalDate to);

    long value(Collection<OrganId> organs, boolean everywhere, LocalDate from, LocalDate to);

    /** A row for each day and organ, with how often. */
    Slice<RecordRow> records(@Nullable OrganId organ, LocalDate from, LocalDate to, @Nullable String after, int limit);

    void forgetBefore(Instant then);
}
