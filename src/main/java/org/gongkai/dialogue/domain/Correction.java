package org.gongkai.dialogue.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.gongkai.calendar.Term;
import org.gongkai.calendar.WorkCalendar;
import org.gongkai.calendar.WorkingDays;
import org.gongkai.dialogue.CorrectionId;
import org.jspecify.annotations.Nullable;

/**
 * A correction we hold.
 *
 * <p>国办发〔2017〕47号: a message to 我为政府网站找错 is answered within 3 working days.
 */
public record Correction(CorrectionId id, NewCorrection reported, @Nullable Answer answer) {
    static final WorkingDays TO_ANSWER = WorkingDays.of(3);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** What we told the reader. */
    public record Answer(String text, Instant at) {}

    public Term term(WorkCalendar calendar) {
        return calendar.after(LocalDate.ofInstant(reported.reportedAt(), ZONE), TO_ANSWER);
    }

    /** Answered after its day, or not answered while its day is past. */
    public boolean isLate(WorkCalendar calendar, LocalDate today) {
        var until = answer == null ? today : LocalDate.ofInstant(answer.at(), ZONE);
        return until.isAfter(term(calendar).end());
    }
}
