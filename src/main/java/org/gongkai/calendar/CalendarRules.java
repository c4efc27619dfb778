package org.gongkai.calendar;

import org.gongkai.law.ArticleRef;

/** What the calendar itself rests on. */
final class CalendarRules {
    /** 全国年节及纪念日放假办法 §2: the holidays of all citizens; the yearly notice only places them. */
    static final ArticleRef HOLIDAYS = ArticleRef.of("放假办法", 2);

    private CalendarRules() {}
}
