package org.gongkai.remedy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.gongkai.calendar.CalendarFixtures;
import org.gongkai.calendar.Term;
import org.gongkai.remedy.RemedyGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 复议法 §48, §54, §62; 行诉法 §67, §81, §83. */
class RemedyTermsTest {
    @ParameterizedTest(name = "{0} {1}, served {2}: answer by {3}")
    @CsvSource(textBlock = """
            REVIEW,       ORDINARY,   2025-03-03, 2025-03-17
            REVIEW,       SIMPLIFIED, 2025-03-03, 2025-03-10
            REVIEW,       SIMPLIFIED, 2025-09-26, 2025-10-10
            DIRECT,       ORDINARY,   2025-03-03, 2025-03-18
            AFTER_REVIEW, SIMPLIFIED, 2025-09-20, 2025-10-09
            """)
    void answer(RemedyGroup group, Procedure procedure, LocalDate servedOn, LocalDate due) {
        assertThat(RemedyTerms.answer(group, procedure, servedOn, CalendarFixtures.national()).map(Term::end)).contains(
                due);
    }

    @ParameterizedTest(name = "{0} {1}, accepted {2}: decided by {3}")
    @CsvSource(textBlock = """
            REVIEW, ORDINARY,   2025-03-03, 2025-05-06
            REVIEW, SIMPLIFIED, 2025-03-03, 2025-04-02
            DIRECT, ORDINARY,   2025-03-03, 2025-09-03
            DIRECT, SIMPLIFIED, 2025-03-03, 2025-04-17
            """)
    void decision(RemedyGroup group, Procedure procedure, LocalDate acceptedOn, LocalDate due) {
        assertThat(RemedyTerms.decision(group, procedure, acceptedOn, CalendarFixtures.national()).map(Term::end))
                .contains(due);
    }

    @Test
    void theLawFixesNoTermForComplaints() {
        assertThat(RemedyTerms.answer(RemedyGroup.COMPLAINT, Procedure.ORDINARY, LocalDate.of(2025, 3, 3),
                CalendarFixtures.national())).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} decided {2}: {3}")
    @CsvSource(textBlock = """
            DIRECT,       REFUSED,     2024-01-01, true
            DIRECT,       REFUSED,     2023-12-31, false
            DIRECT,       UNAVAILABLE, 2024-06-03, false
            DIRECT,       SILENT,      ,           false
            AFTER_REVIEW, REFUSED,     2024-06-03, false
            REVIEW,       REFUSED,     2024-06-03, false
            """)
    void reviewFirst(RemedyGroup group, Challenge challenge, LocalDate decidedOn, boolean missed) {
        assertThat(ReviewFirst.isMissed(group, challenge, decidedOn)).isEqualTo(missed);
    }
}
