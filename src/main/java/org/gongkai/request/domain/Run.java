package org.gongkai.request.domain;

import org.gongkai.request.EventKind;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.calendar.Pause;
import org.gongkai.calendar.WorkCalendar;
import org.gongkai.calendar.WorkingDays;
import org.gongkai.law.ArticleRef;
import org.jspecify.annotations.Nullable;

/**
 * One run of the term: from its day zero, as long as nothing starts it anew.
 *
 * <p>条例 §33: the term, an extension, and what does not count; §35: or a day fixed and told instead.
 *
 * @param by the rule the term stands on
 * @param fixedDue the day fixed under §35, null when the term is counted
 * @param stoppedBy what stopped it until the applicant moves ({@code CORRECTION_ASKED}, {@code FEE_ASKED}), or null
 * @param endedOn the day it stopped or ended, null while it runs
 */
record Run(LocalDate from, WorkingDays statutory, ArticleRef by, WorkingDays extension, @Nullable LocalDate fixedDue,
        @Nullable EventKind stoppedBy, @Nullable LocalDate endedOn) {
    static Run of(LocalDate from, WorkingDays statutory, ArticleRef by) {
        return new Run(from, statutory, by, WorkingDays.of(0), null, null, null);
    }

    Run extended(WorkingDays more) {
        return new Run(from, statutory, by, more, fixedDue, stoppedBy, endedOn);
    }

    Run dueOn(LocalDate fixed) {
        return new Run(from, statutory, by, extension, fixed, stoppedBy, endedOn);
    }

    Run stopped(EventKind waitingFor, LocalDate on) {
        return new Run(from, statutory, by, extension, fixedDue, waitingFor, on);
    }

    /** One that was stopped ended when it stopped, whatever came of the waiting. */
    Run ended(LocalDate on) {
        return new Run(from, statutory, by, extension, fixedDue, stoppedBy, endedOn == null ? on : endedOn);
    }

    boolean isStopped() {
        return stoppedBy != null;
    }

    boolean isExtended() {
        return extension.count() > 0;
    }

    WorkingDays length() {
        return statutory.plus(extension);
    }

    LocalDate due(List<Consultation> consultations, WorkCalendar calendar) {
        return fixedDue != null ? fixedDue
                : calendar.after(from, length(), pauses(consultations, null, calendar)).end();
    }

    /** @param stoppedTo how far to draw a stop, null to leave it out */
    List<Pause> pauses(List<Consultation> consultations, @Nullable LocalDate stoppedTo, WorkCalendar calendar) {
        var letters = consultations.stream().map(letter -> letter.pause(calendar));
        var stop = stoppedTo == null || endedOn == null || stoppedBy == null ? Stream.<Pause>of()
                : Stream.of(new Pause(endedOn, stoppedTo));
        return Stream.concat(letters, stop).toList();
    }

    /** The last day on which time could be used: when it ended, or the day that is looked at. */
    LocalDate lastUsed(LocalDate asOf) {
        return endedOn == null ? asOf : endedOn;
    }
}
