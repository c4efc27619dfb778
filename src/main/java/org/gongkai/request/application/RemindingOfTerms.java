package org.gongkai.request.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.gongkai.calendar.WorkCalendars;
import org.gongkai.calendar.WorkingDays;
import org.gongkai.request.RequestHandled;
import org.gongkai.request.RequestHandled.What;
import org.gongkai.request.application.Reminders.Due;
import org.gongkai.request.application.Reminders.Kind;
import org.gongkai.request.application.Reminders.LateSection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds of terms that are about to run out or have run out, and escalates what stays overdue (条例 §33, §47). Asks what is
 * missing rather than what happens today: a job that slept for days gives each reminder once when it wakes, two instances
 * give it once between them.
 */
@Component
class RemindingOfTerms {
    /** Overdue for so many working days, it goes up to the supervising office. */
    private static final WorkingDays ESCALATE_AFTER = WorkingDays.of(3);

    private final Reminders reminders;
    private final MailingReminders mail;
    private final WorkCalendars calendars;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RemindingOfTerms(Reminders reminders, MailingReminders mail, WorkCalendars calendars,
            TransactionTemplate transaction,
            ApplicationEventPublisher events, Clock clock) {
        this.reminders = reminders;
        this.mail = mail;
        this.calendars = calendars;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 15, timeUnit = TimeUnit.MINUTES)
    void remind() {
        var today = LocalDate.now(clock);
        var calendar = calendars.local();
        give(Kind.DUE_SOON, calendar.after(today, StaffRequests.SOON).end());
        give(Kind.OVERDUE, today.minusDays(1));
        // Provisional terms do too: reminders do not wait for the notice of a new year.
        give(Kind.ESCALATED, calendar.latestStart(today, ESCALATE_AFTER));
        reminders.ended(today).forEach(due -> give(Kind.WAIT_ENDED, due));
        reminders.lateSections(today).forEach(this::giveSection);
    }

    private void give(Kind kind, LocalDate dueOnOrBefore) {
        reminders.missing(kind, dueOnOrBefore).forEach(due -> give(kind, due));
    }

    private void give(Kind kind, Due due) {
        transaction.executeWithoutResult(running -> {
            if (reminders.give(kind, due, clock.instant())) {
                mail.tell(kind, due);
                events.publishEvent(new RequestHandled(due.number(), due.organ(),
                        kind == Kind.ESCALATED ? What.ESCALATED : What.REMINDED, kind.term() + "：" + due.dueOn()));
            }
        });
    }

    private void giveSection(LateSection late) {
        transaction.executeWithoutResult(running -> {
            if (reminders.giveSection(late.note(), clock.instant())) {
                mail.tell(late);
                events.publishEvent(new RequestHandled(late.number(), late.organ(), What.REMINDED,
                        "内部会商没有回音：" + late.remindOn()));
            }
        });
    }
}
