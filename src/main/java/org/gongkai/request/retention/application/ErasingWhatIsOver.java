package org.gongkai.request.retention.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.request.RemediesOfRequests;
import org.gongkai.request.RemediesOfRequests.Remedy;
import org.gongkai.request.RequestHandled;
import org.gongkai.request.RequestHandled.What;
import org.gongkai.request.RequestId;
import org.gongkai.request.retention.domain.PersonalData;
import org.gongkai.request.retention.domain.Retention;
import org.gongkai.request.retention.domain.Retention.Over;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases personal data whose time is over (个人信息保护法 §47), or rehearses it. Each case is erased, reported and traced in one
 * transaction of its own: cut short, the next run finds what is left and nothing twice.
 */
@Service
public class ErasingWhatIsOver {
    private static final int STRETCH = 200;

    private final Retention retention;
    private final List<RemediesOfRequests> remedies;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ErasingWhatIsOver(Retention retention, List<RemediesOfRequests> remedies, TransactionTemplate transaction,
            ApplicationEventPublisher events, Clock clock) {
        this.retention = retention;
        this.remedies = List.copyOf(remedies);
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** Tells what a run today would erase, and keeps the answer. @return number of the report */
    public long rehearse(String by) {
        return go(true, by);
    }

    /** @return number of the report */
    public long erase(String by) {
        return go(false, by);
    }

    private long go(boolean dry, String by) {
        var today = LocalDate.now(clock);
        long run = retention.beginRun(today, dry, by, clock.instant());
        Set<RequestId> held = new HashSet<>();
        retention.years().forEach((kind, years) -> all(run, dry, kind, today.minusYears(years), held));
        retention.finishRun(run, held.size(), clock.instant());
        return run;
    }

    private void all(long run, boolean dry, PersonalData kind, LocalDate endedBy, Set<RequestId> held) {
        long after = 0;
        for (var some = retention.over(kind, endedBy, after, STRETCH); !some.isEmpty(); some = retention.over(kind,
                endedBy, after, STRETCH)) {
            for (var one : some) {
                if (isHeld(one)) {
                    held.add(one.id());
                } else {
                    transaction.executeWithoutResult(running -> take(run, dry, kind, one));
                }
            }
            after = some.getLast().id().value();
        }
    }

    private void take(long run, boolean dry, PersonalData kind, Over one) {
        if (dry) {
            retention.addLine(run, kind, one);
        } else if (retention.erase(kind, one.id())) {
            retention.addLine(run, kind, one);
            events.publishEvent(new RequestHandled(one.number(), one.organ(), What.ERASED, kind.term()));
        }
    }

    private boolean isHeld(Over one) {
        return retention.isArchived(one.id()) || remedies.stream()
                .flatMap(register -> register.of(one.number()).stream())
                .anyMatch(Remedy::isOpen);
    }
}
