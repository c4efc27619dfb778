package org.gongkai.request.application;

import org.gongkai.calendar.CalendarDayChanged;
import org.gongkai.calendar.HolidayNoticeImported;
import org.gongkai.calendar.HolidayNoticeRemoved;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** When the calendar has changed, what lists keep of open cases is counted anew. Doing it twice does nothing more. */
@Component
class RecountingTerms {
    private final TermsOfOpenCases terms;

    RecountingTerms(TermsOfOpenCases terms) {
        this.terms = terms;
    }

    @ApplicationModuleListener
    void on(HolidayNoticeImported changed) {
        terms.recount();
    }

    @ApplicationModuleListener
    void on(HolidayNoticeRemoved changed) {
        terms.recount();
    }

    @ApplicationModuleListener
    void on(CalendarDayChanged changed) {
        terms.recount();
    }
}
