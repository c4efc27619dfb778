package org.gongkai.request.domain;

import java.time.LocalDate;
import org.gongkai.calendar.WorkingDays;
import org.gongkai.law.ArticleRef;

/** Which text of the Regulation a request is handled under: the one in force on the day it was received. */
public enum RequestLaw {
    /** 旧条例 §24 (order 492): 15 working days, at most 15 more. */
    ORIGINAL(WorkingDays.of(15), WorkingDays.of(15), ArticleRef.of("旧条例", 24)),
    /** 条例 §33 (order 711): 20 working days, at most 20 more. */
    REVISED(WorkingDays.of(20), WorkingDays.of(20), ArticleRef.art(33));

    /** The first Regulation came into force. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2008, 5, 1);
    /** The revised Regulation came into force (条例 §56). */
    static final LocalDate REVISED_FROM = LocalDate.of(2019, 5, 15);

    private final WorkingDays term;
    private final WorkingDays longestExtension;
    private final ArticleRef by;

    RequestLaw(WorkingDays term, WorkingDays longestExtension, ArticleRef by) {
        this.term = term;
        this.longestExtension = longestExtension;
        this.by = by;
    }

    public static RequestLaw on(LocalDate receipt) {
        return receipt.isBefore(REVISED_FROM) ? ORIGINAL : REVISED;
    }

    public WorkingDays term() {
        return term;
    }

    public WorkingDays longestExtension() {
        return longestExtension;
    }

    /** The article on the reply term. */
    public ArticleRef by() {
        return by;
    }
}
