package org.gongkai.dialogue.application;

import java.time.Clock;
import java.time.LocalDate;
import org.gongkai.calendar.WorkCalendars;
import org.gongkai.dialogue.CorrectionAnswered;
import org.gongkai.dialogue.CorrectionId;
import org.gongkai.dialogue.domain.Correction;
import org.gongkai.dialogue.domain.Corrections;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Permission;
import org.gongkai.law.BadInput;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers readers who found something wrong. */
@Service
public class AnsweringCorrections {
    private static final int LONGEST_ANSWER = 1_000;
    private final Corrections corrections;
    private final WorkCalendars calendars;
    private final AccessPolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnsweringCorrections(Corrections corrections, WorkCalendars calendars, AccessPolicy policy,
            ApplicationEventPublisher events, Clock clock) {
        this.corrections = corrections;
        this.calendars = calendars;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void answer(Officer officer, CorrectionId id, String text) {
        var correction = corrections.get(id);
        policy.require(officer, Permission.DRAFT_ITEMS, correction.reported().organ());
        if (text.isBlank() || text.length() > LONGEST_ANSWER) {
            throw new BadInput("answer", "请写明核实的结果和处理情况，不超过 %d 字".formatted(LONGEST_ANSWER));
        }
        corrections.answer(id, new Correction.Answer(text.strip(), clock.instant()));
        boolean late = correction.isLate(calendars.local(), LocalDate.now(clock));
        events.publishEvent(new CorrectionAnswered(id, correction.reported().organ(), late));
    }
}
