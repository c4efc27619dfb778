package org.gongkai.remedy.application;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.gongkai.organ.OrganId;
import org.gongkai.remedy.RemedyGroup;
import org.gongkai.remedy.RemedyRegister.NewCase;
import org.gongkai.remedy.RemedyResult;
import org.gongkai.statistics.RecordRow;
import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;

/** All cases. One is counted in the period it ends in, and as pending in every period it is open at the end of. */
public interface RemedyCases {
    long add(NewCase entry);

    long count(Selection selection);

    Slice<RecordRow> list(Selection selection, @Nullable String after, int limit);

    Map<Map<String, String>, Long> parts(Selection selection, Set<String> along);

    Map<OrganId, Long> byOrgan(Selection selection);

    /** @param organ null for all */
    long count(RemedyCheck check, @Nullable OrganId organ, LocalDate from, LocalDate to);

    Slice<RecordRow> list(RemedyCheck check, @Nullable OrganId organ, LocalDate from, LocalDate to,
            @Nullable String after, int limit);

    /** @param organ null for all */
    record Selection(@Nullable OrganId organ, LocalDate from, LocalDate to, @Nullable RemedyGroup group,
            @Nullable RemedyResult result) {}
}
