package org.gongkai.remedy.web;

import java.time.Clock;
import java.time.LocalDate;
import org.gongkai.calendar.Term;
import org.gongkai.calendar.WorkCalendars;
import org.gongkai.organ.Organs;
import org.gongkai.remedy.domain.RemedyCase;
import org.gongkai.remedy.domain.RemedyTerms;
import org.springframework.stereotype.Component;

/** Puts the days a case has to keep beside it. */
@Component
class RemedyViews {
    private final WorkCalendars calendars;
    private final Organs organs;
    private final Clock clock;

    RemedyViews(WorkCalendars calendars, Organs organs, Clock clock) {
        this.calendars = calendars;
        this.organs = organs;
        this.clock = clock;
    }

    RemedyView of(RemedyCase one) {
        var calendar = calendars.local();
        var redo = one.redo();
        var ended = one.endedOn();
        return new RemedyView(one, organs.get(one.organ()).shortName(), RemedyTerms.answer(one.group(), one.procedure(),
                one.servedOn(), calendar).map(Term::end).orElse(null), RemedyTerms.answerBasis(one.group(),
                        one
                                .procedure())
                        .toString(),
                RemedyTerms.decision(one.group(), one.procedure(), one.servedOn(),
                        calendar).map(Term::end).orElse(null),
                redo == null || ended == null
                        ? null
                        : calendar.after(ended, redo).end(),
                LocalDate.now(clock));
    }
}
