package org.gongkai.request.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.identity.AccountId;
import org.gongkai.organ.OrganId;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.RequestId;
import org.jspecify.annotations.Nullable;

/** Which reminders are due and which have been given. */
public interface Reminders {
    /** What is reminded of, each once for each due day. */
    enum Kind {
        DUE_SOON("即将到期"), OVERDUE("已经逾期"), ESCALATED("逾期，报主管部门"),
        /** A third party, another organ or the applicant had time until then. */
        WAIT_ENDED("等候的期限已过");

        private final String term;

        Kind(String term) {
            this.term = term;
        }

        public String term() {
            return term;
        }
    }

    /** A case that must be reminded of. */
    record Due(RequestId id, CaseNumber number, OrganId organ, @Nullable AccountId handler, LocalDate dueOn) {}

    /** A section that was asked and has not answered by the day it was to be reminded. */
    record LateSection(long note, CaseNumber number, OrganId organ, @Nullable AccountId handler, LocalDate remindOn) {}

    record Given(Kind kind, LocalDate dueOn, Instant at) {}

    /** Open cases due on or before a day for which this reminder has not been given. */
    List<Due> missing(Kind kind, LocalDate dueOnOrBefore);

    /** Open cases that wait for somebody whose time ended before this day, not yet reminded of. */
    List<Due> ended(LocalDate before);

    /** Questions to sections to be reminded of on or before this day. */
    List<LateSection> lateSections(LocalDate today);

    /** False when somebody has done so already. */
    boolean giveSection(long note, Instant at);

    /** Who watches a case. */
    List<AccountId> watchers(RequestId id);

    /** Writes it down; false when somebody has done so already. */
    boolean give(Kind kind, Due due, Instant at);

    List<Given> given(RequestId id);
}
