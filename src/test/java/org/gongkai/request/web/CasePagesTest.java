package org.gongkai.request.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.request.RequestFixtures.handedIn;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.gongkai.request.Applicant;
import org.gongkai.request.ApplicantKind;
import org.gongkai.request.Arrival;
import org.gongkai.request.CaseKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.identity.Role;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.Outcome;
import org.gongkai.request.RequestDesk;
import org.gongkai.request.RequestFixtures;
import org.gongkai.request.domain.RecordedEvent;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.SignedIn;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** The staff pages of requests, page by page and refusal by refusal. */
@RealDatabaseTest
@Transactional
class CasePagesTest {
    @Autowired
    MockMvc web;
    @Autowired
    RequestDesk desk;
    @Autowired
    TestOrgans organs;
    @Autowired
    Clock clock;

    private LocalDate today;
    @Autowired
    JdbcClient jdbc;
    private CaseNumber number;

    @BeforeEach
    void aRequestCameTwoDaysAgo() {
        today = LocalDate.now(clock);
        var day = today.minusDays(2).toString();
        number = desk.register(handedIn(organs.county(), day), RequestFixtures.at(day)).getFirst().number();
    }

    private ResultActions open(String path, Role role) throws Exception {
        return web.perform(get(path).with(SignedIn.as(role, organs.county())));
    }

    private ResultActions act(String noun, int version, Role role, String... fields) throws Exception {
        MockHttpServletRequestBuilder request = post("/console/request/" + number + "/" + noun).with(csrf())
                .with(SignedIn.as(role, organs.county()))
                .param("version", Integer.toString(version))
                .param("act", noun);
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return web.perform(request);
    }

    @Test
    void theInboxListsItAndFindsIt() throws Exception {
        open("/console/request", Role.INFORMATION_OFFICER).andExpect(status().isOk())
                .andExpect(content().string(containsString(number.toString())));
        open("/console/request?tray=CLOSED&q=nothing", Role.INFORMATION_OFFICER).andExpect(status().isOk())
                .andExpect(content().string(not(containsString(number.toString()))));
        open("/console/request/export.xlsx", Role.INFORMATION_OFFICER).andExpect(status().isOk());
    }

    @Test
    void whatIsLookedForStandsInNoAddress() throws Exception {
        var found = web.perform(post("/console/request/search").with(csrf())
                .with(SignedIn.as(Role.INFORMATION_OFFICER, organs.county()))
                .param("q", " 张示例 ")
                .param("year", Integer.toString(today.getYear())))
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();

        assertThat(URLDecoder.decode(found, StandardCharsets.UTF_8)).contains("year=")
                .doesNotContain("张", "示例");
        web.perform(get(URI.create(found)).with(SignedIn.as(Role.INFORMATION_OFFICER, organs.county())))
                .andExpect(content().string(allOf(containsString(number.toString()), containsString("value=\"张示例\""))));
        open("/console/request?find=bm90IG91cnM", Role.INFORMATION_OFFICER).andExpect(status().isOk());
        web.perform(post("/console/request/search").with(csrf())
                .with(SignedIn.as(Role.INFORMATION_OFFICER, organs.county()))
                .param("q", number.toString())).andExpect(redirectedUrl("/console/request?q=" + number));
    }

    @Test
    void whoMayNotKnowTheApplicantCannotFindHimByName() throws Exception {
        var found = web.perform(post("/console/request/search").with(csrf())
                .with(SignedIn.as(Role.LEADER, organs.county()))
                .param("q", "张示例")).andReturn().getResponse().getRedirectedUrl();

        web.perform(get(URI.create(found)).with(SignedIn.as(Role.LEADER, organs.county())))
                .andExpect(content().string(not(containsString(number.toString()))));
        open("/console/request/" + number, Role.LEADER).andExpect(
                content().string(allOf(containsString("张某某"), not(containsString("张示例")))));
    }

    @Test
    void theTraysCountWhatTheyOpen() throws Exception {
        open("/console/request?q=" + number, Role.INFORMATION_OFFICER).andExpect(
                content().string(allOf(containsString("在办 <span class=\"count\">1</span>"),
                        containsString("未交办 <span class=\"count\">1</span>"),
                        containsString("逾期 <span class=\"count\">0</span>"))));
    }

    @Test
    void whoHasNothingToDoWithItLearnsNothing() throws Exception {
        open("/console/request", Role.AUDIT_ADMINISTRATOR).andExpect(status().isForbidden());
        open("/console/request/" + number, Role.AUDIT_ADMINISTRATOR).andExpect(status().isNotFound());
        open("/console/request/XZF-2026-999999", Role.INFORMATION_OFFICER).andExpect(status().isNotFound());
    }

    @Test
    void theCaseShowsWhyThisDateAndMasksTheApplicant() throws Exception {
        open("/console/request/" + number, Role.INFORMATION_OFFICER).andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("为什么是这一天"), containsString("139******00"),
                        not(containsString("13900000000")), containsString("现在不能办的，以及为什么"))));
    }

    @Test
    void whoTheApplicantIsIsShownForAReason() throws Exception {
        act("particulars", 0, Role.INFORMATION_OFFICER, "revealReason", "").andExpect(status().isBadRequest())
                .andExpect(content().string(not(containsString("13900000000"))));
        act("particulars", 0, Role.INFORMATION_OFFICER, "revealReason", "电话确认收到").andExpect(status().isOk())
                .andExpect(content().string(containsString("13900000000")));
        act("particulars", 0, Role.LEADER, "revealReason", "好奇").andExpect(status().isForbidden());
    }

    @Test
    void aStepIsTakenAndTold() throws Exception {
        act("third-party", 0, Role.INFORMATION_OFFICER, "on", today.toString(), "party", "某示例公司").andExpect(
                redirectedUrl("/console/request/" + number));
        open("/console/request/" + number, Role.INFORMATION_OFFICER).andExpect(
                content().string(allOf(containsString("征求意见中"), containsString("某示例公司"))));
    }

    @Test
    void badInputIsShownAtItsFieldWithWhatWasTyped() throws Exception {
        act("third-party", 0, Role.INFORMATION_OFFICER, "on", "yesterday", "note", "说明留着").andExpect(
                status().isBadRequest())
                .andExpect(content().string(allOf(containsString("请填写日期"), containsString("请填写向谁征求意见"),
                        containsString("说明留着"))));
        act("correction", 0, Role.INFORMATION_OFFICER, "on", today.plusDays(1).toString()).andExpect(
                status().isBadRequest()).andExpect(content().string(containsString("不能晚于今天")));
    }

    @Test
    void anUnlawfulStepIsRefusedWithItsArticle() throws Exception {
        act("corrected", 0, Role.INFORMATION_OFFICER, "on", today.toString()).andExpect(
                status().isUnprocessableContent()).andExpect(content().string(containsString("条例§30")));
        act("reply", 0, Role.INFORMATION_OFFICER, "on", today.toString(), "outcome", "D3").andExpect(
                status().isUnprocessableContent()).andExpect(content().string(containsString("补正")));
    }

    @Test
    void whoComesSecondSeesTheCaseAsItIsAndKeepsHisText() throws Exception {
        act("reasons", 0, Role.INFORMATION_OFFICER, "on", today.toString()).andExpect(status().is3xxRedirection());

        act("third-party", 0, Role.UNIT_REVIEWER, "on", today.toString(), "party", "某示例公司", "note", "写了很久").andExpect(
                status().isConflict())
                .andExpect(content()
                        .string(allOf(containsString("他人办理过此案"), containsString("您打开之后"), containsString("写了很久"),
                                containsString("等待说明理由"))));
    }

    @Test
    void theHeadDecidesOnAnExtension() throws Exception {
        act("extension", 0, Role.INFORMATION_OFFICER, "workingDays", "10", "reason", "查阅档案").andExpect(
                status().is3xxRedirection());
        act("extension-decision", 1, Role.INFORMATION_OFFICER, "decision", "approve", "on", today.toString()).andExpect(
                status().isForbidden());
        act("extension-decision", 1, Role.UNIT_REVIEWER, "decision", "approve", "on", today.toString()).andExpect(
                status().is3xxRedirection());
        open("/console/request/" + number, Role.UNIT_REVIEWER).andExpect(content().string(containsString("已延期")));
    }

    @Test
    void aReplyEndsItAndOpensWhatFollows() throws Exception {
        act("reply", 0, Role.INFORMATION_OFFICER, "outcome", "A").andExpect(status().is3xxRedirection());
        act("reply-sent", 1, Role.INFORMATION_OFFICER, "on", today.toString()).andExpect(
                status().isUnprocessableContent()).andExpect(content().string(containsString("第二人审批")));
        act("reply-decision", 1, Role.INFORMATION_OFFICER, "decision", "approve").andExpect(status().isForbidden());
        act("reply-decision", 1, Role.UNIT_REVIEWER, "decision", "approve").andExpect(status().is3xxRedirection());
        act("reply-sent", 2, Role.INFORMATION_OFFICER, "on", today.toString()).andExpect(status().is3xxRedirection());
        open("/console/request/" + number, Role.INFORMATION_OFFICER).andExpect(
                content().string(allOf(containsString("予以公开"), containsString("是否主动公开"))));
        act("publication", 3, Role.INFORMATION_OFFICER, "decision", "PUBLISH", "why", "多人关心").andExpect(
                status().is3xxRedirection());
    }

    /** 条例 §44: answer once, publish once. */
    @Test
    void whatWasGivenWaitsForADecisionUntilItIsPublished() throws Exception {
        replied("A", today.minusDays(1));
        open("/console/request?tray=TO_PUBLISH", Role.INFORMATION_OFFICER).andExpect(
                content().string(containsString(number.toString())));

        act("publication", 1, Role.INFORMATION_OFFICER, "decision", "PUBLISH", "why", "多人关心");
        open("/console/request?tray=TO_PUBLISH", Role.INFORMATION_OFFICER).andExpect(
                content().string(containsString(number.toString())));

        act("publication", 1, Role.INFORMATION_OFFICER, "decision", "PUBLISH", "why", "多人关心", "address",
                "/xxgk/ceshixian/");
        open("/console/request?tray=TO_PUBLISH", Role.INFORMATION_OFFICER).andExpect(
                content().string(not(containsString(number.toString()))));
    }

    /** 条例 §18: looked at again every year. */
    @Test
    void whatWasRefusedIsLookedAtAgainAfterAYear() throws Exception {
        var refusedOn = today.minusDays(370);
        number = desk.register(handedIn(organs.county(), refusedOn.minusDays(2).toString()),
                RequestFixtures.at(refusedOn.minusDays(2).toString())).getFirst().number();
        replied("C5", refusedOn);
        open("/console/request?tray=TO_RE_EVALUATE", Role.INFORMATION_OFFICER).andExpect(
                content().string(containsString(number.toString())));

        act("re-evaluation", 1, Role.INFORMATION_OFFICER, "result", "STILL", "why", "仍属内部事务", "nextOn",
                today.plusYears(1)
                        .toString())
                .andExpect(status().is3xxRedirection());

        open("/console/request?tray=TO_RE_EVALUATE", Role.INFORMATION_OFFICER).andExpect(
                content().string(not(containsString(number.toString()))));
        open("/console/request-evaluations", Role.LEADER).andExpect(
                content().string(allOf(containsString(number.toString()), containsString("仍属内部事务"))));
        open("/console/request-evaluations/export.xlsx", Role.LEADER).andExpect(status().isOk());
        open("/console/request-evaluations?year=1999", Role.LEADER).andExpect(status().isBadRequest());
        open("/console/request-evaluations", Role.AUDIT_ADMINISTRATOR).andExpect(status().isForbidden());
    }

    private void replied(String outcome, LocalDate on) {
        desk.reply(number, Outcome.valueOf(outcome), on, "", Map.of(RecordedEvent.EVIDENCE, "属于内部事务"),
                RequestFixtures.at(on.toString()));
    }

    /** 条例 §35, 109号: from the eleventh in a month on, with the figures. */
    @Test
    void anAbnormalNumberIsPointedOutWithItsFigures() throws Exception {
        var day = today.minusDays(2).toString();
        var many = new Applicant(ApplicantKind.BUSINESS, "多件示例公司", "", false);
        for (int i = 0; i < 11; i++) {
            number = desk.register(new RequestDesk.Entry(organs.county(), CaseKind.DISCLOSURE,
                    Arrival.inPerson(today.minusDays(2)), many, RequestFixtures.PARTICULARS,
                    List.of(RequestFixtures.PLAN)), RequestFixtures.at(day)).getFirst().number();
            open("/console/request/" + number, Role.INFORMATION_OFFICER).andExpect(content().string(
                    i < 10 ? not(containsString("当月向本单位提出")) : containsString("当月向本单位提出 11 件")));
        }
    }

    /** 条例 §41: neither corrections nor fees nor extensions; and its own way to end. */
    @Test
    void aRequestAboutOnesOwnRecordOffersOnlyItsOwnSteps() throws Exception {
        var day = today.minusDays(2);
        number = desk.register(new RequestDesk.Entry(organs.county(), CaseKind.OWN_RECORD,
                Arrival.inPerson(day), RequestFixtures.ZHANG, RequestFixtures.PARTICULARS,
                List.of(RequestFixtures.PLAN)), RequestFixtures.at(day.toString())).getFirst().number();

        open("/console/request/" + number, Role.INFORMATION_OFFICER).andExpect(content().string(
                allOf(containsString("id=\"act-own-record\""), not(containsString("id=\"act-correction\"")),
                        not(containsString("id=\"act-fee\"")), not(containsString("id=\"act-extension\"")),
                        containsString("更正本人信息的申请不适用"))));
        act("own-record", 0, Role.INFORMATION_OFFICER, "on", today.toString()).andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("请选择结果")));
        act("own-record", 0, Role.INFORMATION_OFFICER, "on", today.toString(), "result", "CORRECTED").andExpect(
                status().is3xxRedirection());
        open("/console/request/" + number, Role.INFORMATION_OFFICER).andExpect(content().string(containsString("已更正")));
    }

    @Test
    void twoWhoAskForTheSameAreLinkedAndBothAreTold() throws Exception {
        var day = today.minusDays(1).toString();
        var other = desk.register(handedIn(organs.county(), day), RequestFixtures.at(day)).getFirst().number();

        act("alike", 0, Role.INFORMATION_OFFICER, "alike", number.toString()).andExpect(status().isBadRequest());
        act("alike", 0, Role.INFORMATION_OFFICER, "alike", "XZF-2026-999999").andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("没有编号为 XZF-2026-999999 的申请")));
        act("alike", 0, Role.LEADER, "alike", other.toString()).andExpect(status().isForbidden());
        act("alike", 0, Role.INFORMATION_OFFICER, "alike", other.toString(), "tell", "true").andExpect(
                status().is3xxRedirection());
        act("alike", 0, Role.INFORMATION_OFFICER, "alike", other.toString()).andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("这两件已经关联")));

        open("/console/request/" + other, Role.INFORMATION_OFFICER).andExpect(
                content().string(allOf(containsString("内容相同的申请"), containsString(number.toString()))));
        for (var each : List.of(number, other)) {
            open("/console/request/" + each + "/correspondence", Role.INFORMATION_OFFICER).andExpect(
                    content().string(containsString("您这件申请的答复期限不变")));
        }
        act("alike-removal", 0, Role.INFORMATION_OFFICER, "alike", other.toString()).andExpect(
                status().is3xxRedirection());
        open("/console/request/" + other, Role.INFORMATION_OFFICER).andExpect(
                content().string(not(containsString("<h3>内容相同的申请"))));
    }

    @Test
    void whatStaysInTheHouse() throws Exception {
        act("note", 0, Role.INFORMATION_OFFICER, "text", "与上次申请相近").andExpect(status().is3xxRedirection());
        act("consultation", 0, Role.INFORMATION_OFFICER, "section", "法规科", "question", "是否属于过程性信息").andExpect(
                status().is3xxRedirection());
        act("watch", 0, Role.LEADER, "watch", "on").andExpect(status().is3xxRedirection());
        act("urge", 0, Role.UNIT_REVIEWER, "demand", "尽快答复", "answerBy", today.toString()).andExpect(
                status().isForbidden());
        act("urge", 0, Role.DISCLOSURE_OFFICE, "demand", "尽快答复", "answerBy", today.toString()).andExpect(
                status().is3xxRedirection());
        open("/console/request/" + number, Role.INFORMATION_OFFICER).andExpect(
                content().string(allOf(containsString("与上次申请相近"), containsString("法规科"), containsString("督办单〔"))));
    }

    /** R042: nobody sends out what he alone decided. */
    @Test
    void whoProposesAReplyDoesNotApproveIt() throws Exception {
        act("reply", 0, Role.UNIT_REVIEWER, "outcome", "A").andExpect(status().is3xxRedirection());
        act("reply-decision", 1, Role.UNIT_REVIEWER, "decision", "approve").andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("不能自己审批")));
        open("/console/request?tray=TO_APPROVE&q=" + number, Role.UNIT_REVIEWER).andExpect(
                content().string(containsString(number.toString())));
        act("reply-decision", 1, Role.DISCLOSURE_OFFICE, "decision", "decline", "reason", "再核对").andExpect(
                status().is3xxRedirection());
        open("/console/request/" + number, Role.UNIT_REVIEWER).andExpect(
                content().string(not(containsString("等第二人审批"))));
    }

    /** 条例 §47. */
    @Test
    void anUrgeIsPrintedAndAnswered() throws Exception {
        act("urge", 0, Role.DISCLOSURE_OFFICE, "demand", "尽快答复", "answerBy", today.toString());
        long id = jdbc
                .sql("select max(u.id) from request_urge u join request r on r.id = u.request_id where r.number = ?")
                .param(number.toString())
                .query(Long.class)
                .single();
        for (String form : new String[]{"pdf", "docx", "ofd"}) {
            open("/console/request/" + number + "/urges/" + id + "." + form, Role.DISCLOSURE_OFFICE).andExpect(
                    status().isOk());
        }
        act("urge-answer", 0, Role.INFORMATION_OFFICER, "of", Long.toString(id), "urgeAnswer", "").andExpect(
                status().isBadRequest());
        act("urge-answer", 0, Role.INFORMATION_OFFICER, "of", Long.toString(id), "urgeAnswer", "已于今日答复").andExpect(
                status().is3xxRedirection());
        act("urge-answer", 0, Role.INFORMATION_OFFICER, "of", Long.toString(id), "urgeAnswer", "再说一遍").andExpect(
                status().isUnprocessableContent());
        open("/console/request/" + number, Role.DISCLOSURE_OFFICE).andExpect(
                content().string(containsString("已于今日答复")));
        open("/console/request/" + number + "/urges/" + id + ".pdf", Role.AUDIT_ADMINISTRATOR).andExpect(
                status().isNotFound());
    }

    @Test
    void aPaperRequestIsRegisteredWithAReceipt() throws Exception {
        web.perform(post("/console/request/new").with(csrf())
                .with(SignedIn.as(Role.INFORMATION_OFFICER, organs.county()))
                .param("organ", organs.county().toString())
                .param("kind", "DISCLOSURE")
                .param("channel", "POST_SIGNED")
                .param("arrivedOn", today.toString())
                .param("signedOn", today.toString())
                .param("applicantKind", "NATURAL")
                .param("name", "李示例")
                .param("content", "第一项内容\n---\n第二项内容")
                .param("form", "PAPER")
                .param("delivery", "POST"))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("登记为 2 件"), containsString("查询码"))));
    }

    @Test
    void anIncompleteRegistrationKeepsWhatWasTyped() throws Exception {
        web.perform(post("/console/request/new").with(csrf())
                .with(SignedIn.as(Role.INFORMATION_OFFICER, organs.county()))
                .param("organ", organs.county().toString())
                .param("kind", "DISCLOSURE")
                .param("channel", "POST_SIGNED")
                .param("arrivedOn", "")
                .param("applicantKind", "NATURAL")
                .param("phone", "0719-0000000")
                .param("form", "PAPER")
                .param("delivery", "POST"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(allOf(containsString("请填写到达日期"), containsString("条例§29"),
                        containsString("0719-0000000"))));
    }

    @Test
    void severalAreAssignedAtOnce() throws Exception {
        web.perform(post("/console/request/assignment").with(csrf())
                .with(SignedIn.as(Role.INFORMATION_OFFICER, organs.county()))
                .param("pick", number + "@7")
                .param("handler", "1")).andExpect(status().is3xxRedirection());
    }

    @Test
    void theGuideLeadsToAReplyAndAsksWhyOneLeavesIt() throws Exception {
        open("/console/request/" + number + "/guide", Role.INFORMATION_OFFICER).andExpect(status().isOk())
                .andExpect(content().string(containsString("条例§39")));
        open("/console/request/" + number + "/guide?answers=y", Role.INFORMATION_OFFICER).andExpect(
                content().string(containsString("信访举报投诉类申请")));
        open("/console/request/" + number + "?outcome=E1", Role.INFORMATION_OFFICER).andExpect(
                content().string(containsString("指引的结果：E1")));
        act("reply", 0, Role.INFORMATION_OFFICER, "on", today.toString(), "outcome", "A", "guided", "E1").andExpect(
                status().isBadRequest()).andExpect(content().string(containsString("另行选择的，请填写理由")));
    }

    @Test
    void theBoardCountsAndOpens() throws Exception {
        open("/console/request/board", Role.LEADER).andExpect(status().isOk())
                .andExpect(content().string(containsString("平均用时")));
        open("/console/request/board?year=1999", Role.LEADER).andExpect(status().isBadRequest());
        open("/console/request/board", Role.AUDIT_ADMINISTRATOR).andExpect(status().isForbidden());
    }
}
