package org.gongkai.disclosure.application;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.identity.AccountId;
import org.gongkai.identity.OrganScope;
import org.gongkai.web.Cursor;
import org.gongkai.web.Slice;

/** The list behind {@link StaffDisclosures}; it is told what the officer may see. */
public interface StaffItems {
    Slice<StaffItem> list(StaffQuery query, Desk desk, Cursor from, int limit);

    /**
     * No further than this is a list counted that is no tray: that there are many is all that anybody wants to know. Words are
     * looked for in every title on the way, so there it is less.
     */
    static int mostCounted(StaffQuery query) {
        return query.words().isEmpty() ? 1_000 : 100;
    }

    /** What lies in a tray to the last; of all else one more than {@link #mostCounted} when there are more. */
    long count(StaffQuery query, Desk desk);

    /** The longest untouched or, where a term runs, the most urgent first. */
    List<StaffItem> first(StaffQuery query, Desk desk, int limit);

    /**
     * Whose desk it is, and what the calendar says today.
     *
     * @param overdueBefore a term that began before this day is over
     * @param dueSoonBefore a term that began before this day, but is not over, will be soon
     */
    record Desk(OrganScope scope, AccountId officer, LocalDate today, LocalDate overdueBefore,
            LocalDate dueSoonBefore) {}
}
