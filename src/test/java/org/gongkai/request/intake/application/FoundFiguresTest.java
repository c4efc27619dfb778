package org.gongkai.request.intake.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.gongkai.identity.OrganScope;
import org.gongkai.statistics.FigureQuery;
import org.gongkai.statistics.RecordRow;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** How often what is public ended the need for a request; one form counts once, and nobody is known by it. */
@RealDatabaseTest
@Transactional
class FoundFiguresTest {
    @Autowired
    FindingWithoutAsking finding;
    @Autowired
    FoundFigures figures;
    @Autowired
    Challenges challenges;
    @Autowired
    TestOrgans organs;
    @Autowired
    Clock clock;

    @Test
    void aFormCountsOnceAndOnlyOurs() {
        long before = figures.value(query());
        var token = challenges.seal(challenges.fresh());

        finding.count(organs.township(), token);
        finding.count(organs.township(), token);
        finding.count(organs.township(), "made-up");
        finding.count(organs.township(), challenges.seal(challenges.fresh()));

        assertThat(figures.value(query())).isEqualTo(before + 2);
        var scope = new OrganScope(false, Set.of(organs.township()));
        assertThat(finding.inYear(scope, LocalDate.now(clock).getYear())).isEqualTo(before + 2);
        assertThat(figures.records(query(), null, 100).items().stream().mapToLong(RecordRow::amount).sum())
                .isEqualTo(before + 2);
    }

    private FigureQuery query() {
        int year = LocalDate.now(clock).getYear();
        return FigureQuery.ofYear("request.found-without-asking", organs.township(), year, Map.of());
    }
}
