package org.gongkai.dialogue.web;

import java.time.Clock;
import java.time.LocalDate;
import org.gongkai.calendar.WorkCalendars;
import org.gongkai.dialogue.domain.Correction;
import org.gongkai.organ.Organs;
import org.gongkai.web.Words;
import org.springframework.stereotype.Component;

/** Makes rows of corrections, with the day each is due. */
@Component
class CorrectionRows {
    private final Organs organs;
    private final WorkCalendars calendars;
    private final Words words;
    private final Clock clock;

    CorrectionRows(Organs organs, WorkCalendars calendars, Words words, Clock clock) {
        this.organs = organs;
        this.calendars = calendars;
        this.words = words;
        this.clock = clock;
    }

    CorrectionRow of(Correction correction) {
        var calendar = calendars.local();
        var term = correction.term(calendar);
        return new CorrectionRow(correction, organs.get(correction.reported().organ()).shortName(),
                words.of("dialogue.kind", correction.reported().kind()), term.end(), term.isProvisional(),
                correction.isLate(calendar, LocalDate.now(clock)));
    }
}
