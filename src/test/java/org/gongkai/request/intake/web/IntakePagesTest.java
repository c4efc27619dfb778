package org.gongkai.request.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.request.RequestFixtures.at;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Base64;
import java.util.Locale;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongkai.calendar.WorkingDays;
import org.gongkai.identity.Role;
import org.gongkai.request.CaseEvent;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.RequestDesk;
import org.gongkai.request.Signature;
import org.gongkai.request.intake.application.Challenges;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.SignedIn;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.BeforeEach;
import org.gongkai.file.SampleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** 条例 §29–31 as a citizen meets them: a form, a receipt, a page of one's own. */
@RealDatabaseTest
@Transactional
class IntakePagesTest {
    private static final String FORM = "/ysqgk/new";
    private static final String CASE = "/ysqgk/case";
    private static final byte[] PDF = SampleFiles.pdf();

    @Autowired
    MockMvc web;
    @Autowired
    Challenges challenges;
    @Autowired
    RequestDesk desk;
    @Autowired
    TestOrgans organs;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    Clock clock;

    @BeforeEach
    void anOrgan() {
        organs.department();
    }

    // ---- the form

    @Test
    void theFormNeedsNoAccountAndAsksNoPurpose() throws Exception {
        web.perform(get(FORM).param("q", "养护计划"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(content().string(containsString("养护计划")))
                .andExpect(content().string(not(containsString("用途："))));
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndWhatWasTypedStays() throws Exception {
        web.perform(multipart(FORM).param("organ", "ceshiju").param("contents", "某某计划").param("name", "测试甲"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("某某计划")))
                .andExpect(content().string(containsString("value=\"测试甲\"")))
                .andExpect(content().string(containsString("id=\"documentNumber-error\"")))
                .andExpect(content().string(containsString("条例§29")));
    }

    @Test
    void withoutAnAnswerToTheSumNothingIsTakenIn() throws Exception {
        web.perform(filled(token()).param("answer", "0")).andExpect(status().isBadRequest());

        assertThat(jdbc.sql("select count(*) from request_submission").query(Integer.class).single()).isZero();
    }

    // ---- what an organ asks beside the content

    @Test
    void anOrganAsksForWhatItsRecordsAreFoundBy() throws Exception {
        ask("地块位置", "true");

        web.perform(get(FORM).param("organ", "ceshiju")).andExpect(content().string(containsString("地块位置")));
        web.perform(answered(token()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("请填写地块位置")));
        var number = web.perform(answered(token()).param("features[f1]", "示例镇一号地块"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();

        web.perform(get("/console/request/" + group(number, "ticket-number\">([^<]+)<"))
                .with(SignedIn.as(Role.INFORMATION_OFFICER, organs.department())))
                .andExpect(content().string(containsString("地块位置：示例镇一号地块")));
    }

    @Test
    void nobodyIsAskedWhy() throws Exception {
        prompts("用途", "true").andExpect(status().isBadRequest()).andExpect(content().string(containsString("条例§29")));
    }

    @Test
    void questionsSavedByAnotherAreNotOverwritten() throws Exception {
        ask("地块位置", "false");

        prompts("学校名称", "false").andExpect(status().isConflict())
                .andExpect(content().string(containsString("地块位置")))
                .andExpect(content().string(containsString("学校名称")));
    }

    private void ask(String label, String required) throws Exception {
        prompts(label, required).andExpect(redirectedUrl("/console/request-prompts/ceshiju"));
    }

    private ResultActions prompts(String label, String required) throws Exception {
        return web.perform(post("/console/request-prompts/ceshiju").with(csrf())
                .with(SignedIn.as(Role.UNIT_REVIEWER, organs.department()))
                .param("version", "0")
                .param("rows[0].label", label)
                .param("rows[0].required", required));
    }

    // ---- the receipt

    @Test
    void sentTwiceItIsOneRequestAndTheSameReceipt() throws Exception {
        var token = token();
        int before = count("select count(*) from request");

        var first = receipt(token);
        var second = receipt(token);

        assertThat(second).isEqualTo(first);
        assertThat(count("select count(*) from request")).isEqualTo(before + 1);
    }

    @Test
    void theSameWordsAgainAreRecognisedAndMayStillBeMeant() throws Exception {
        var first = receipt(token());

        web.perform(answered(token()))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString(first.number())));
        assertThat(receipt(token(), true).number()).isNotEqualTo(first.number());
    }

    @Test
    void severalContentsBecomeSeveralRequestsOfOneLetter() throws Exception {
        int before = count("select count(*) from request where parent_id is not null");
        var page = web.perform(answered(token()).param("contents", "另一件互不相干的事"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(Pattern.compile("ticket-number\">").matcher(page).results().count()).isEqualTo(2);
        assertThat(count("select count(*) from request where parent_id is not null")).isEqualTo(before + 1);
    }

    @Test
    void proofOfIdentityIsSealedAndOpensForAReasonToItsOwnOrganOnly() throws Exception {
        var number = web.perform(answered(token(), new MockMultipartFile("identity", "张示例身份证.pdf",
                "application/pdf", PDF))).andReturn().getResponse().getContentAsString();
        long id = jdbc.sql("select max(id) from request_enclosure").query(Long.class).single();
        var stored = jdbc.sql("select name, content from request_enclosure where id = ?").param(id).query().singleRow();
        assertThat(stored.get("name").toString()).doesNotContain("张示例");
        assertThat(new String((byte[]) stored.get("content"))).doesNotContain("%PDF");
        var path = "/console/request/" + group(number, "ticket-number\">([^<]+)<") + "/correspondence/enclosures/" + id;

        web.perform(post(path).with(csrf())
                .with(SignedIn.as(Role.INFORMATION_OFFICER, organs.department()))
                .param("reason", "")).andExpect(status().isBadRequest());
        web.perform(post(path).with(csrf())
                .with(SignedIn.as(Role.INFORMATION_OFFICER, organs.county()))
                .param("reason", "核对身份")).andExpect(status().isNotFound());
        web.perform(post(path).with(csrf())
                .with(SignedIn.as(Role.INFORMATION_OFFICER, organs.department()))
                .param("reason", "核对身份")).andExpect(status().isOk()).andExpect(content().bytes(PDF));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"坏的.pdf,application/pdf,JVBERi0xLjcKZ2FyYmFnZQ==", "坏的.png,image/png,iVBORw0KGgoAAAAN",
            "坏的.jpg,image/jpeg,/9j/4AAQSkZJRg=="})
    void aBrokenFileIsRefusedInWordsAndWhatWasTypedStays(String name, String type, String content) throws Exception {
        var broken = Base64.getDecoder().decode(content);

        web.perform(answered(token(), new MockMultipartFile("identity", name, type, broken)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("已损坏或者不完整")))
                .andExpect(content().string(containsString("2025 年某路改造工程的实施方案")));
    }

    // ---- number and code

    @Test
    void guessingForManyNumbersIsSlowedDownToo() throws Exception {
        for (int i = 0; i < 30; i++) {
            lookUp("CESHIJU-2026-%04d".formatted(9000 + i), "WRONG").andExpect(status().isBadRequest());
        }

        lookUp(receipt(token()).number(), "WRONG").andExpect(status().isTooManyRequests());
    }

    @Test
    void wrongCodesAreSlowedDownAndSayNothing() throws Exception {
        var receipt = receipt(token());
        for (int i = 0; i < 5; i++) {
            lookUp(receipt.number(), "WRONG" + i).andExpect(status().isBadRequest());
        }

        lookUp(receipt.number(), receipt.code()).andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"));
    }

    @Test
    void withoutAPassThereIsNoPage() throws Exception {
        receipt(token());

        web.perform(get(CASE)).andExpect(redirectedUrl("/ysqgk/status"));
        web.perform(get(CASE).cookie(new Cookie("ysqgk", "made-up"))).andExpect(redirectedUrl("/ysqgk/status"));
        web.perform(post(CASE + "/messages").param("text", "写了很久的话"))
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("写了很久的话")));
    }

    @Test
    void anApplicantWritesAndTheOfficerAnswers() throws Exception {
        var receipt = receipt(token());
        var pass = pass(receipt);
        var staff = "/console/request/" + receipt.number() + "/correspondence";

        web.perform(post(CASE + "/messages").cookie(pass).param("text", "请问什么时候确认？"))
                .andExpect(status().isSeeOther());
        web.perform(get(staff).with(SignedIn.as(Role.INFORMATION_OFFICER, organs.department())))
                .andExpect(content().string(containsString("请问什么时候确认？")));
        web.perform(post(staff).with(csrf())
                .with(SignedIn.as(Role.INFORMATION_OFFICER, organs.department()))
                .param("text", "今天确认。")).andExpect(status().is3xxRedirection());

        web.perform(get(CASE).cookie(pass)).andExpect(content().string(containsString("今天确认。")));
        assertThat(jdbc.sql("select string_agg(text, '') from request_message").query(String.class).single())
                .doesNotContain("确认");
    }

    @Test
    void aTelephoneCallAndALetterStandInTheConversationWithTheirDay() throws Exception {
        var receipt = receipt(token());
        var contacts = "/console/request/" + receipt.number() + "/correspondence/contacts";
        var today = LocalDate.now(clock);

        web.perform(contact(contacts, "PHONE", today.plusDays(1), "来电询问进度"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("联系的日期不能在今天之后")))
                .andExpect(content().string(containsString("来电询问进度")));
        web.perform(contact(contacts, "PHONE", today, " "))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("请写明谈了什么")));
        web.perform(contact(contacts, "POST", today, "寄来补充说明")).andExpect(status().is3xxRedirection());

        web.perform(get(CASE).cookie(pass(receipt)))
                .andExpect(content().string(containsString("寄来补充说明")))
                .andExpect(content().string(containsString("信函")))
                .andExpect(content().string(containsString(today.toString())))
                .andExpect(content().string(containsString("补充说明.pdf")));
        web.perform(get("/console/").with(SignedIn.as(Role.INFORMATION_OFFICER, organs.department())))
                .andExpect(content().string(not(containsString("申请 " + receipt.number() + " 有新留言"))));
    }

    private RequestBuilder contact(String path, String way, LocalDate on, String text) {
        return multipart(path).file(new MockMultipartFile("scans", "补充说明.pdf", "application/pdf", PDF))
                .param("way", way)
                .param("from", "APPLICANT")
                .param("contactOn", on.toString())
                .param("contactText", text)
                .with(csrf())
                .with(SignedIn.as(Role.INFORMATION_OFFICER, organs.department()));
    }

    @Test
    void aCorrectionIsTakenOnlyWhenAskedForAndRestartsTheTerm() throws Exception {
        var receipt = receipt(token());
        var pass = pass(receipt);
        web.perform(multipart(CASE + "/correction").cookie(pass).param("text", "补充：2025 年度"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("条例§30")));

        var number = CaseNumber.parse(receipt.number()).orElseThrow();
        var today = LocalDate.now(clock);
        var officer = new Signature(null, "测试甲", clock.instant());
        desk.fixReceipt(number, today, officer);
        desk.happen(number, new CaseEvent.CorrectionAsked(today, today, WorkingDays.of(10)), "请写明是哪一年度的计划",
                Map.of(), officer);
        web.perform(get(CASE).cookie(pass)).andExpect(content().string(containsString("请写明是哪一年度的计划")));

        web.perform(multipart(CASE + "/correction").cookie(pass).param("text", "补充：2025 年度"))
                .andExpect(status().isSeeOther());
        web.perform(get(CASE).cookie(pass)).andExpect(content().string(containsString("收到补正")));
    }

    @Test
    void withdrawingWantsToBeMeant() throws Exception {
        var receipt = receipt(token());
        var pass = pass(receipt);
        desk.fixReceipt(CaseNumber.parse(receipt.number()).orElseThrow(), LocalDate.now(clock), at(LocalDate.now(clock)
                .toString()));

        web.perform(post(CASE + "/withdrawal").cookie(pass)).andExpect(status().isBadRequest());
        web.perform(post(CASE + "/withdrawal").cookie(pass).param("sure", "true")).andExpect(status().isSeeOther());
        web.perform(post(CASE + "/rating").cookie(pass).param("stars", "4").param("comment", "办得快"))
                .andExpect(status().isSeeOther());

        web.perform(get(CASE).cookie(pass))
                .andExpect(content().string(containsString("申请人撤回")))
                .andExpect(content().string(containsString("办得快")));
    }

    @Test
    void theCalendarOpensByItsKeyOnly() throws Exception {
        var receipt = receipt(token());
        var page = web.perform(get(CASE).cookie(pass(receipt))).andReturn().getResponse().getContentAsString();
        var address = group(page, "href=\"(/ysqgk/rili/[^\"]+)\"");

        web.perform(get(address))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("BEGIN:VCALENDAR")))
                .andExpect(content().string(not(containsString("张示例"))));
        web.perform(get(address.replaceAll("/[0-9a-f]+\\.ics", "/" + "0".repeat(32) + ".ics")))
                .andExpect(status().isNotFound());
    }

    // ---- people at their keyboards

    private record Ticket(String number, String code) {}

    /** Other tests leave their records behind. */
    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    private String token() throws Exception {
        var page = web.perform(get(FORM)).andReturn().getResponse().getContentAsString();
        return group(page, "name=\"token\" value=\"([^\"]+)\"").replace("&#43;", "+").replace("&#61;", "=");
    }

    private MockMultipartHttpServletRequestBuilder filled(String token, MockMultipartFile... files) {
        var form = multipart(FORM);
        for (var file : files) {
            form.file(file);
        }
        form.param("organ", "ceshiju")
                .param("applicant", "NATURAL")
                .param("name", "张示例")
                .param("document", "居民身份证")
                .param("documentNumber", "420324199001010000")
                .param("phone", "13900000000")
                .param("contents", "2025 年某路改造工程的实施方案")
                .param("form", "ELECTRONIC")
                .param("delivery", "ONLINE")
                .param("consent", "true")
                .param("token", token);
        return form;
    }

    private MockMultipartHttpServletRequestBuilder answered(String token, MockMultipartFile... files) {
        var page = filled(token, files);
        page.param("answer", Integer.toString(sum(token)));
        return page;
    }

    private int sum(String token) {
        return challenges.open(token).map(one -> one.left() + one.right()).orElseThrow();
    }

    private Ticket receipt(String token) throws Exception {
        return receipt(token, false);
    }

    private Ticket receipt(String token, boolean again) throws Exception {
        var form = answered(token);
        form.param("again", Boolean.toString(again));
        var page = web.perform(form).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        return new Ticket(group(page, "ticket-number\">([^<]+)<"), group(page, "ticket-code\">([^<]+)<"));
    }

    private ResultActions lookUp(String number, String code) throws Exception {
        return web.perform(post("/ysqgk/status").param("number", number).param("code", code));
    }

    private Cookie pass(Ticket ticket) throws Exception {
        return lookUp(ticket.number(), ticket.code().toLowerCase(Locale.ROOT)).andExpect(redirectedUrl(CASE))
                .andReturn()
                .getResponse()
                .getCookie("ysqgk");
    }

    private static String group(String page, String pattern) {
        var found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
