package org.gongkai.catalogue.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.catalogue.Guide;
import org.gongkai.organ.DisclosureUnit;

/** Whether an organ's guide can still be relied on (条例 §12: 及时更新). */
public enum GuideStanding {
    /** None published. */
    MISSING,
    /** It names the unit otherwise than the register of organs does now. */
    UNIT_CHANGED,
    /** Nobody has looked it through for a year. */
    UNREVIEWED,
    /** In order. */
    CURRENT;

    /** 61号 asks for upkeep without a term; a year is ours, settled with the annual report. */
    static final int LONGEST_DAYS_UNREVIEWED = 365;

    public static GuideStanding of(Optional<Guide> guide, DisclosureUnit unitNow, LocalDate today) {
        if (guide.isEmpty()) {
            return MISSING;
        }
        if (!guide.get().text().unit().equals(unitNow)) {
            return UNIT_CHANGED;
        }
        return guide.get().reviewedOn().plusDays(LONGEST_DAYS_UNREVIEWED).isBefore(today) ? UNREVIEWED : CURRENT;
    }

    public boolean isStale() {
        return this != CURRENT;
    }
}
