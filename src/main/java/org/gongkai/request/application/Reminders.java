package org.gongkai.request.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.organ.OrganId;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.RequestId;

/** Which reminders are due and which have been given. */
public interface Reminders {
    /** What is reminded of, each once for each due day. */
    enum Kind {
        DUE_SOON("即将到期"), OVERDUE("已经逾期"), ESCALATED("逾期，报主管部门");

        private final String term;

        Kind(String term) {
            this.term = term;
        }

        public String term() {
            return term;
        }
    }

    /** A case that must be reminded of. */
    record Due(RequestId id, CaseNumber number, OrganId organ, LocalDate dueOn) {}

    record Given(Kind kind, LocalDate dueOn, Instant at) {}

    /** Open cases due on or before a day for which this reminder has not been given. */
    List<Due> missing(Kind kind, LocalDate dueOnOrBefore);

    /** Writes it down; false when somebody has done so already. */
    boolean give(Kind kind, Due due, Instant at);

    List<Given> given(RequestId id);
}
