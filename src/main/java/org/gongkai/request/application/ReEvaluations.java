package org.gongkai.request.application;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.identity.OrganScope;
import org.gongkai.organ.OrganId;
import org.gongkai.request.Outcome;
import org.jspecify.annotations.Nullable;

/** What was looked at again after it had been refused (条例 §18). */
public interface ReEvaluations {
    /** Those of a year, newest first. */
    List<Evaluated> ofYear(OrganScope scope, int year, int limit);

    /** @param disclose whether times have changed, so that it can be given */
    record Evaluated(String number, OrganId organ, String title, Outcome outcome, LocalDate refusedOn, LocalDate on,
            boolean disclose, String reason, String by, @Nullable LocalDate nextOn) {}
}
