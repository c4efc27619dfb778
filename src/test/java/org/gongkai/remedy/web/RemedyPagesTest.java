package org.gongkai.remedy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.gongkai.identity.Role;
import org.gongkai.remedy.RemedyResult;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.Outcome;
import org.gongkai.request.RequestDesk;
import org.gongkai.request.RequestFixtures;
import org.gongkai.request.Signature;
import org.gongkai.statistics.FigureQuery;
import org.gongkai.statistics.Figures;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.SignedIn;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

/** A case from its registration to the new reply, and who may see it. */
@RealDatabaseTest
@Transactional
class RemedyPagesTest {
    private final Map<String, Long> before = new HashMap<>();
    @Autowired
    MockMvc web;
    @Autowired
    TestOrgans organs;
    @Autowired
    RequestDesk desk;
    @Autowired
    Figures figures;
    @Autowired
    Clock clock;

    @Test
    void aReviewThatOrdersANewReplyOpensTheRequestAgain() throws Exception {
        var number = repliedRequest();
        var page = register("REVIEW", number.toString());

        web.perform(post(page + "/answer").with(officer()).with(csrf()).param("version", "0").param("on", today()))
                .andExpect(status().is3xxRedirection());
        web.perform(post(page + "/decision").with(officer())
                .with(csrf())
                .param("version", "1")
                .param("on", today())
                .param("rawResult", "撤销")
                .param("redo", "20")).andExpect(status().is3xxRedirection());

        web.perform(get(page).with(officer()))
                .andExpect(content().string(containsString("结果纠正")))
                .andExpect(content().string(containsString("重新答复")));
        assertThat(count("corrected")).isEqualTo(1);
        assertThat(count("pending")).isZero();
    }

    @Test
    void aComplaintStandsInTheRegisterAndInNoTable() throws Exception {
        var page = register("COMPLAINT", "没有公开某项计划");

        web.perform(get(page).with(officer())).andExpect(status().isOk());
        assertThat(count("pending")).isZero();
    }

    @Test
    void aSuitAgainstARefusalWithoutReviewIsPointedOut() throws Exception {
        var page = register("DIRECT", "某项计划");

        web.perform(get(page).with(officer())).andExpect(content().string(containsString("复议法 §23")));
        assertThat(count("pending")).isEqualTo(1);
    }

    @Test
    void whatIsMissingIsSaidAtItsField() throws Exception {
        web.perform(post("/console/remedy").with(officer())
                .with(csrf())
                .param("organ", "ceshiju")
                .param("group",
                        "REVIEW")
                .param("about", "某项计划"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("某项计划")));
    }

    @Test
    void anotherUnitSeesNothing() throws Exception {
        var page = register("REVIEW", "某项计划");

        web.perform(get(page).with(SignedIn.as(Role.INFORMATION_OFFICER, organs.county())))
                .andExpect(status()
                        .isNotFound());
        web.perform(get("/console/remedy").with(SignedIn.as(Role.INFORMATION_OFFICER, organs.county())))
                .andExpect(content().string(not(containsString("某项计划"))));
    }

    @Test
    void twoOfficersDoNotOverwriteEachOther() throws Exception {
        var page = register("REVIEW", "某项计划");
        web.perform(post(page + "/answer").with(officer()).with(csrf()).param("version", "0").param("on", today()))
                .andExpect(status().is3xxRedirection());

        web.perform(post(page + "/answer").with(officer()).with(csrf()).param("version", "0").param("on", today()))
                .andExpect(status().isConflict());
    }

    private CaseNumber repliedRequest() {
        var officer = new Signature(null, "测试甲", clock.instant());
        var number = desk.register(RequestFixtures.handedIn(organs.department(), today()), officer).getFirst().number();
        desk.reply(number, Outcome.A, LocalDate.now(clock), "", Map.of(), officer);
        return number;
    }

    private String register(String group, String about) throws Exception {
        var decided = LocalDate.now(clock).minusDays(3).toString();
        var answer = web.perform(post("/console/remedy").with(officer())
                .with(csrf())
                .param("organ", "ceshiju")
                .param("group", group)
                .param("procedure", "ORDINARY")
                .param("challenge", "REFUSED")
                .param("authority", "测试县人民政府")
                .param("caseNumber", "测府复〔2026〕1号")
                .param("instance", "1")
                .param("about", about)
                .param("decidedOn", decided)
                .param("servedOn", today()))
                .andExpect(status().is3xxRedirection())
                .andReturn();
        return answer.getResponse().getRedirectedUrl();
    }

    @BeforeEach
    void whatOtherTestsLeft() {
        for (var result : RemedyResult.values()) {
            before.put(result.key(), counted(result.key()));
        }
    }

    private long count(String result) {
        return counted(result) - before.getOrDefault(result, 0L);
    }

    private long counted(String result) {
        return figures.get(FigureQuery.ofYear("remedy.cases", organs.department(), LocalDate.now(clock).getYear(), Map
                .of("result", result))).value();
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }

    private RequestPostProcessor officer() {
        return SignedIn.as(Role.INFORMATION_OFFICER, organs.department());
    }
}
