package org.gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Arrays;
import java.util.List;
import java.time.Clock;
import java.time.LocalDate;
import org.gongkai.identity.OrganScope;
import org.gongkai.identity.Role;
import org.gongkai.notice.LetterState;
import org.gongkai.notice.Outbox;
import org.gongkai.organ.DisclosureUnit;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.OrganRegistration;
import org.gongkai.organ.Organs;
import org.gongkai.report.application.FilingBoard;
import org.gongkai.report.application.FilingState;
import org.gongkai.report.application.RemindingFilers;
import org.gongkai.report.application.WritingReports;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.SignedIn;
import org.gongkai.testing.TestOfficers;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** 条例 §49: who has to publish by when; late is seen, told on the workbench and by letter, once. */
@RealDatabaseTest
class FilingBoardTest {
    @Autowired
    FilingBoard board;
    @Autowired
    RemindingFilers reminding;
    @Autowired
    WritingReports writing;
    @Autowired
    Outbox outbox;
    @Autowired
    OrganRegistration registration;
    @Autowired
    Organs organs;
    @Autowired
    TestOrgans tests;
    @Autowired
    TestOfficers officers;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    MockMvc web;
    @Autowired
    Clock clock;

    @Test
    void aFilerThatHasNotBegunIsLateOnceTheDayIsOver() {
        var organ = tests.fresh();

        assertThat(states(organ, 2021)).containsExactlyInAnyOrder(FilingState.NOT_STARTED, FilingState.LATE,
                FilingState.TO_WRITE);
    }

    @Test
    void aDraftCountsAsDraftingAndStaysLate() {
        var organ = tests.fresh();
        writing.start(organ, 2021, officers.get(Role.INFORMATION_OFFICER, organ));

        assertThat(states(organ, 2021)).containsExactlyInAnyOrder(FilingState.DRAFTING, FilingState.LATE,
                FilingState.TO_WRITE);
    }

    private List<FilingState> states(OrganId organ, int year) {
        var line = board.of(year, OrganScope.EVERYWHERE)
                .stream()
                .filter(each -> each.organ().id().equals(organ))
                .findFirst()
                .orElseThrow();
        return Arrays.stream(FilingState.values()).filter(state -> state.holdsFor(line)).toList();
    }

    @Test
    void theLetterOfAnOccasionIsWrittenOnceAndNamesNoPerson() {
        var organ = tests.fresh();
        registration.describeUnit(organ, new DisclosureUnit("某办", "", "", "", "", "unit@example.com"));
        int year = LocalDate.now(clock).getYear() - 1;

        reminding.remind();
        reminding.remind();

        var occasion = "report:%d:%s:%%".formatted(year, organ);
        assertThat(jdbc.sql("select occasion from notice_letter where occasion like ?")
                .param(occasion)
                .query(
                        String.class)
                .list()).hasSizeLessThanOrEqualTo(1)
                .allSatisfy(one -> assertThat(outbox.state(one))
                        .contains(LetterState.WAITING));
        assertThat(jdbc.sql("select count(*) from notice_letter where occasion like ?")
                .param(occasion)
                .query(
                        Long.class)
                .single()).isEqualTo(board.of(year, OrganScope.EVERYWHERE)
                        .stream()
                        .filter(line -> line.organ().id().equals(organ) && line.isPressing())
                        .count());
    }

    @Test
    void theBoardNarrowsByStateAndNameAndIsASpreadsheet() throws Exception {
        var organ = tests.fresh();
        var name = organs.get(organ).name();
        writing.start(organ, 2022, officers.get(Role.INFORMATION_OFFICER, organ));
        var office = SignedIn.as(officers.get(Role.DISCLOSURE_OFFICE, tests.county()));

        web.perform(get("/console/report?year=2022&state=drafting").param("q", name).with(office))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(name)));
        web.perform(get("/console/report?year=2022&state=published").param("q", name).with(office))
                .andExpect(content().string(not(containsString("scope=\"row\">" + name))));
        web.perform(get("/console/report/board.xlsx?year=2022&state=late").with(office)).andExpect(status().isOk());
        web.perform(get("/console/report?year=2022&state=unknown").with(office)).andExpect(status().isBadRequest());
    }
}
