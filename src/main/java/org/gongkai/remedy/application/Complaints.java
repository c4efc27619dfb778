package org.gongkai.remedy.application;

import java.time.LocalDate;
import org.gongkai.organ.OrganId;
import org.gongkai.statistics.RecordRow;
import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;

/** Complaints of the register, by the day they came. */
public interface Complaints {
    long count(@Nullable OrganId organ, LocalDate from, LocalDate to);

    Slice<RecordRow> list(@Nullable OrganId organ, LocalDate from, LocalDate to, @Nullable String after, int limit);
}
