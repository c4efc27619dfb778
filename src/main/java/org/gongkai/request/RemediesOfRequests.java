package org.gongkai.request;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a request elsewhere: reviews, suits and complaints about it. Contributed by whoever keeps their register. */
@FunctionalInterface
public interface RemediesOfRequests {
    List<Remedy> of(CaseNumber number);

    /** @param result as the decision says it, null while it is open */
    record Remedy(String group, String caseNumber, String authority, LocalDate servedOn, @Nullable String result,
            @Nullable LocalDate endedOn) {
        public boolean isOpen() {
            return endedOn == null;
        }
    }
}
