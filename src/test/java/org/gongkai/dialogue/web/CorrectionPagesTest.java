package org.gongkai.dialogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongkai.dialogue.domain.Correction;
import org.gongkai.dialogue.domain.Corrections;
import org.gongkai.dialogue.domain.ReceiptCode;
import org.gongkai.identity.Role;
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

/** 我为政府网站找错: a reader reports, the organ answers, the reader reads the answer with the receipt. */
@RealDatabaseTest
class CorrectionPagesTest {
    private static final String DESK = "/console/dialogue/corrections";
    /** A reader of its own for each test, so that no test uses up another's reports. */
    private static final AtomicInteger READERS = new AtomicInteger();
    private final String reader = "192.0.2." + READERS.incrementAndGet();

    @Autowired
    MockMvc web;
    @Autowired
    Corrections corrections;
    @Autowired
    TestOrgans organs;
    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void county() {
        organs.department();
    }

    @Test
    void theReaderGetsAReceiptAndLaterTheAnswer() throws Exception {
        String receipt = report("/xxgk/ceshiju/", "电话号码少了一位", "");
        var correction = corrections.find(new ReceiptCode(receipt)).orElseThrow();

        web.perform(get("/hdjl/zhaocuo/huizhi").param("code", receipt))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(content().string(containsString("已经收到")));
        answer(correction, "已补上，谢谢。").andExpect(status().isSeeOther());
        web.perform(get("/hdjl/zhaocuo/huizhi").param("code", receipt))
                .andExpect(content().string(containsString("已补上，谢谢。")));
    }

    @Test
    void itGoesToTheOrganWhosePageItIs() throws Exception {
        assertThat(reported("/xxgk/ceshiju/jgzn/").reported().organ()).isEqualTo(organs.department());
        assertThat(reported("/search?q=x").reported().organ()).isEqualTo(organs.county());
        assertThat(reported("/xxgk/meiyou/").reported().organ()).isEqualTo(organs.county());
    }

    @Test
    void aBadFormComesBackWithWhatWasTypedAndWhatToChange() throws Exception {
        web.perform(form("//example.org/", "错", "13800000000"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("以 / 开头")))
                .andExpect(content().string(containsString("aria-invalid=\"true\"")))
                .andExpect(content().string(containsString("13800000000")));
    }

    @Test
    void aMachineLearnsNothingAndLeavesNothing() throws Exception {
        web.perform(form("/", "买药请点这里", "").param("website", "http://example.org"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/hdjl/zhaocuo/huizhi?code="));
    }

    @Test
    void oneAddressMayReportTenTimesAnHour() throws Exception {
        for (int n = 1; n <= 10; n++) {
            report("/", "第" + n + "处错别字", "");
        }

        web.perform(form("/", "第十一处错别字", "")).andExpect(status().isTooManyRequests());
    }

    @Test
    void howToReachTheReaderIsSealedAndShownToTheOrganAlone() throws Exception {
        String receipt = report("/xxgk/ceshiju/", "地址写错了", "13800000000");
        var id = corrections.find(new ReceiptCode(receipt)).orElseThrow().id();

        var kept = jdbc.sql("select contact from dialogue_correction where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
        assertThat(kept).doesNotContain("13800000000");
        web.perform(get("/hdjl/zhaocuo/huizhi").param("code", receipt))
                .andExpect(content().string(not(containsString("13800000000"))));
        web.perform(get(DESK + "/" + id).with(SignedIn.as(Role.INFORMATION_OFFICER, organs.department())))
                .andExpect(content().string(containsString("13800000000")));
        web.perform(get(DESK + "/" + id).with(SignedIn.as(Role.INFORMATION_OFFICER, organs.otherDepartment())))
                .andExpect(status().isForbidden());
    }

    @Test
    void officersSeeTheirOwnPagesOnlyAsListAndAsTable() throws Exception {
        String receipt = report("/xxgk/ceshiju/", "只给测试局看的纠错", "");

        for (var address : new String[]{DESK, DESK + "/list.csv"}) {
            web.perform(get(address).with(SignedIn.as(Role.INFORMATION_OFFICER, organs.department())))
                    .andExpect(content().string(containsString(address.endsWith("csv") ? receipt : "只给测试局看的纠错")));
            web.perform(get(address).with(SignedIn.as(Role.INFORMATION_OFFICER, organs.otherDepartment())))
                    .andExpect(content().string(not(containsString("只给测试局看的纠错"))));
        }
    }

    @Test
    void aSecondAnswerIsRefusedAndAnEmptyOneToo() throws Exception {
        var correction = reported("/xxgk/ceshiju/");

        answer(correction, " ").andExpect(status().isBadRequest());
        answer(correction, "已改").andExpect(status().isSeeOther());
        answer(correction, "又改").andExpect(status().isConflict());
    }

    private Correction reported(String page) throws Exception {
        return corrections.find(new ReceiptCode(report(page, "第二段有错别字", ""))).orElseThrow();
    }

    private String report(String page, String words, String contact) throws Exception {
        var answer = web.perform(form(page, words, contact)).andExpect(status().isSeeOther()).andReturn().getResponse();
        return Objects.requireNonNull(answer.getHeader("Location")).replaceAll(".*code=", "");
    }

    private MockHttpServletRequestBuilder form(String page, String words, String contact) {
        return post("/hdjl/zhaocuo").param("page", page)
                .param("kind", "TYPO")
                .param("report", words)
                .param("contact", contact)
                .with(request -> {
                    request.setRemoteAddr(reader);
                    return request;
                });
    }

    private ResultActions answer(Correction correction, String words)
            throws Exception {
        return web.perform(post(DESK + "/" + correction.id() + "/answer").param("answer", words)
                .with(SignedIn.as(Role.INFORMATION_OFFICER, organs.department()))
                .with(csrf()));
    }
}
