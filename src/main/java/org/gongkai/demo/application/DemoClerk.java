package org.gongkai.demo.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.gongkai.demo.domain.PlannedRequest.Happened;
import org.gongkai.request.CaseEvent;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.RequestDesk;
import org.gongkai.request.Signature;
import org.springframework.stereotype.Component;

/** Enters on the day what happened on the day, in a plainly fictional name. */
@Component
class DemoClerk {
    private static final String NAME = "测试信息员";
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final RequestDesk desk;
    private final Clock clock;

    DemoClerk(RequestDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    Signature signature(LocalDate day) {
        return new Signature(null, NAME, day.atTime(MORNING).atZone(clock.getZone()).toInstant());
    }

    void take(CaseNumber number, Happened happened) {
        var by = signature(happened.event().on());
        var outcome = happened.outcome();
        if (happened.event() instanceof CaseEvent.Replied replied && outcome != null) {
            desk.reply(number, outcome, replied.on(), happened.note(), happened.details(), by);
        } else {
            desk.happen(number, happened.event(), happened.note(), happened.details(), by);
        }
    }

    void take(CaseNumber number, CaseEvent event) {
        take(number, new Happened(event, null, "", Map.of()));
    }
}
