package org.gongkai.request.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.request.RequestFixtures.at;
import static org.gongkai.request.RequestFixtures.handedIn;

import java.time.Clock;
import java.time.LocalDate;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.RequestDesk;
import org.gongkai.request.domain.Requests;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Each reminder once, whatever the job misses or repeats. */
@RealDatabaseTest
@Transactional
class RemindingOfTermsTest {
    @Autowired
    RemindingOfTerms reminding;
    @Autowired
    Reminders reminders;
    @Autowired
    RequestDesk desk;
    @Autowired
    Requests requests;
    @Autowired
    TestOrgans organs;
    @Autowired
    Clock clock;

    private CaseNumber received(LocalDate day) {
        return desk.register(handedIn(organs.county(), day.toString()), at(day.toString())).getFirst().number();
    }

    @Test
    void whatIsLongOverdueIsRemindedOfOnceOfEachKind() {
        var number = received(LocalDate.now(clock).minusDays(90));

        reminding.remind();
        reminding.remind();

        assertThat(reminders.given(requests.find(number).orElseThrow().id())).extracting(Reminders.Given::kind)
                .containsExactlyInAnyOrder(Reminders.Kind.values());
    }

    @Test
    void whatHasTimeIsLeftAlone() {
        var number = received(LocalDate.now(clock));

        reminding.remind();

        assertThat(reminders.given(requests.find(number).orElseThrow().id())).isEmpty();
    }
}
