package org.gongkai.request.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.request.RequestFixtures.at;
import static org.gongkai.request.RequestFixtures.handedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Map;
import org.gongkai.identity.Role;
import org.gongkai.organ.OrganId;
import org.gongkai.remedy.RemedyGroup;
import org.gongkai.remedy.RemedyRegister;
import org.gongkai.request.CaseEvent;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.Outcome;
import org.gongkai.request.RequestDesk;
import org.gongkai.statistics.FigureQuery;
import org.gongkai.statistics.Figures;
import org.gongkai.statistics.RecordRow;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.SignedIn;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** What tables 3 and 4, the text of the report and a daily board need: each figure opens exactly its records. */
@RealDatabaseTest
@Transactional
class HandlingFiguresTest {
    @Autowired
    Figures figures;
    @Autowired
    RequestDesk desk;
    @Autowired
    RemedyRegister remedies;
    @Autowired
    TestOrgans organs;
    @Autowired
    MockMvc web;
    private OrganId organ;

    @BeforeEach
    void oneOfEach() {
        organ = organs.township();
        ended("2021-09-03", "2021-09-07");
        ended("2021-09-03", "2021-09-27");
        var charged = desk.register(handedIn(organ, "2021-09-03"), at("2021-09-03")).getFirst().number();
        desk.happen(charged, new CaseEvent.FeeAsked(day("2021-09-06"), day("2021-09-06")), "", Map.of("amount", "380"),
                at("2021-09-06"));
        desk.happen(charged, new CaseEvent.FeePaid(day("2021-09-08")), "", Map.of(), at("2021-09-08"));
        remedies.enter(new RemedyRegister.NewCase(organ, RemedyGroup.COMPLAINT, "投诉第1号", charged.toString(),
                day("2021-10-08"), null, null));
        remedies.enter(new RemedyRegister.NewCase(organ, RemedyGroup.REVIEW, "测复〔2021〕1号", charged.toString(),
                day("2021-10-08"), null, null));
    }

    @Test
    void daysAreSpreadOverTheStepsOfTheTermAndFeesAreCountedInMoney() {
        assertThat(value("request.closed-within", Map.of("used", "week"))).isEqualTo(1);
        assertThat(value("request.closed-within", Map.of("used", "term"))).isEqualTo(1);
        assertThat(value("request.closed-within", Map.of())).isEqualTo(2);
        assertThat(value("request.fees", Map.of())).as("分").isEqualTo(38_000);
        assertThat(value("remedy.complaints", Map.of())).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"request.received", "request.carried-in", "request.outcome", "request.finished",
            "request.carried-out", "request.open", "request.overdue", "request.closed", "request.late",
            "request.extended", "request.corrected", "request.days-used", "request.closed-within", "request.fees",
            "remedy.cases", "remedy.complaints"})
    void everyFigureOpensItsRecordsForThoseWhoMayAndForNobodyElse(String metric) throws Exception {
        var query = FigureQuery.ofYear(metric, organ, 2021, Map.of());
        long amount = figures.records(query, null, 500).items().stream().mapToLong(RecordRow::amount).sum();
        assertThat(amount).isEqualTo(value(metric, Map.of()));

        var address = "?metric=" + metric + "&year=2021&organ=ceshizhen";
        web.perform(get("/console/tongji/jilu" + address).with(SignedIn.as(Role.UNIT_REVIEWER, organ)))
                .andExpect(status().isOk());
        web.perform(get("/console/tongji/jilu" + address).with(SignedIn.as(Role.UNIT_REVIEWER, organs.department())))
                .andExpect(status().isForbidden());
        web.perform(get("/tongji/jilu" + address)).andExpect(status().isForbidden());
        web.perform(get("/api/v1/figures/records" + address)).andExpect(status().isForbidden());
    }

    @Test
    void smallNumbersAreNotToldToThePublic() throws Exception {
        web.perform(get("/api/v1/figures?year=2021&organ=ceshizhen"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("\"metric\":\"request.closed-within\",\"value\":2"))))
                .andExpect(result -> {
                    for (var figure : new tools.jackson.databind.json.JsonMapper().readTree(result.getResponse()
                            .getContentAsByteArray())) {
                        var value = figure.get("value");
                        if (figure.get("metric").asString().startsWith("remedy.") || figure.get("metric")
                                .asString()
                                .equals("request.received")) {
                            assertThat(value == null || value.isNull() || value.asLong() == 0 || value.asLong() >= 5)
                                    .as(figure.toString())
                                    .isTrue();
                        }
                    }
                });
    }

    private CaseNumber ended(String came, String replied) {
        var number = desk.register(handedIn(organ, came), at(came)).getFirst().number();
        desk.reply(number, Outcome.A, day(replied), "", Map.of(), at(replied));
        return number;
    }

    private long value(String metric, Map<String, String> dimensions) {
        return figures.get(FigureQuery.ofYear(metric, organ, 2021, dimensions)).value();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
