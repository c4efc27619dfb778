package org.gongkai.request.domain;

import java.time.LocalDate;
import org.gongkai.calendar.WorkingDays;
import org.gongkai.law.ArticleRef;

/** What 109号 says about the clock; amounts are another matter. */
final class FeeRules {
    /** 109号 §6: notice within the processing period, payment within 20 working days, otherwise deemed abandoned. */
    static final ArticleRef NOTICE = ArticleRef.of("109号", 6);
    /** 109号 §3: by item or by volume, one of them for a request. */
    static final ArticleRef ONE_TARIFF = ArticleRef.of("109号", 3);
    /** 109号 is in force from this day; before it requests are free (条例 §42). */
    static final LocalDate IN_FORCE = LocalDate.of(2021, 1, 1);
    static final WorkingDays TO_PAY = WorkingDays.of(20);

    private FeeRules() {}
}
