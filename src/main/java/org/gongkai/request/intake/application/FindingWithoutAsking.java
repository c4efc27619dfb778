package org.gongkai.request.intake.application;

import java.time.Clock;
import java.time.LocalDate;
import org.gongkai.organ.OrganId;
import org.gongkai.request.intake.domain.Intake;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts how often something already public ended the need for a request. */
@Service
public class FindingWithoutAsking {
    private final Intake intake;
    private final Clock clock;

    FindingWithoutAsking(Intake intake, Clock clock) {
        this.intake = intake;
        this.clock = clock;
    }

    @Transactional
    public void count(OrganId organ) {
        intake.countFound(LocalDate.now(clock), organ);
    }
}
