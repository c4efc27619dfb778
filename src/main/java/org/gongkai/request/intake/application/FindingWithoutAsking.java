package org.gongkai.request.intake.application;

import java.time.Clock;
import java.time.LocalDate;
import org.gongkai.identity.OrganScope;
import org.gongkai.organ.OrganId;
import org.gongkai.request.intake.domain.FoundCounts;
import org.gongkai.secret.Secrets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts how often something already public ended the need for a request. */
@Service
public class FindingWithoutAsking {
    private final FoundCounts counts;
    private final Challenges challenges;
    private final Secrets secrets;
    private final Clock clock;

    FindingWithoutAsking(FoundCounts counts, Challenges challenges, Secrets secrets, Clock clock) {
        this.counts = counts;
        this.challenges = challenges;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** @param token of the form; one that is not ours, or that has counted, does not count */
    @Transactional
    public void count(OrganId organ, String token) {
        challenges.open(token)
                .ifPresent(form -> counts.count(secrets.hash("found " + form.seed()), LocalDate.now(clock), organ,
                        clock.instant()));
    }

    @Transactional(readOnly = true)
    public long inYear(OrganScope scope, int year) {
        return counts.value(scope.organs(), scope.everywhere(), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
