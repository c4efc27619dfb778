package org.gongkai.request.papers.web;

import static org.gongkai.request.RequestFixtures.at;
import static org.gongkai.request.RequestFixtures.handedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.gongkai.identity.Role;
import org.gongkai.request.RequestDesk;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.SignedIn;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Every page of documents, and every refusal. */
@RealDatabaseTest
class PaperPagesTest {
    @Autowired
    MockMvc web;
    @Autowired
    RequestDesk desk;
    @Autowired
    TestOrgans organs;
    private RequestPostProcessor clerk;
    private String papers;

    @BeforeEach
    void aCase() {
        clerk = SignedIn.as(Role.INFORMATION_OFFICER, organs.department());
        papers = "/console/request/" + desk.register(handedIn(organs.department(), "2026-03-02"), at("2026-03-02"))
                .getFirst()
                .number() + "/papers";
    }

    @Test
    void aDraftIsWrittenAndPrintedInAllForms() throws Exception {
        web.perform(get(papers).with(clerk)).andExpect(content().string(containsString("还没有文书")));
        String paper = draft();

        web.perform(post(paper).param("version", "0")
                .param("body", body())
                .param("SEARCH", "查到一份")
                .param("ACCESS", "随文提供")
                .with(clerk)
                .with(csrf())).andExpect(status().is3xxRedirection());

        web.perform(get(paper).with(clerk))
                .andExpect(content().string(containsString("随文提供")))
                .andExpect(content().string(containsString("发出前检查")));
        for (String form : new String[]{"pdf", "docx", "ofd"}) {
            web.perform(get(paper + "." + form).with(clerk))
                    .andExpect(status().isOk())
                    .andExpect(header().string("Cache-Control", "no-store"));
        }
    }

    @Test
    void aColleaguesTextStandsBesideOnesOwn() throws Exception {
        String paper = draft();
        web.perform(post(paper).param("version", "0")
                .param("body", body())
                .param("SEARCH", "甲查到一份")
                .with(clerk)
                .with(csrf()));

        web.perform(post(paper).param("version", "0")
                .param("body", body())
                .param("SEARCH", "乙查到两份")
                .with(clerk)
                .with(csrf()))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("乙查到两份")))
                .andExpect(content().string(containsString("甲查到一份")))
                .andExpect(content().string(containsString("最近保存：测试甲")));

        web.perform(post(paper + "/merge").param("version", "1")
                .param("body", body())
                .param("SEARCH", "乙查到两份")
                .param("ACCESS", "随文提供")
                .param("take-SEARCH", "theirs")
                .with(clerk)
                .with(csrf())).andExpect(status().is3xxRedirection());
        web.perform(get(paper).with(clerk))
                .andExpect(content().string(containsString("甲查到一份")))
                .andExpect(content().string(containsString("随文提供")));
    }

    @Test
    void aWordingWithoutItsPartsIsRefusedBesideTheField() throws Exception {
        web.perform(post(draft()).param("version", "0").param("body", "随便写写").with(clerk).with(csrf()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("不能缺少")));
    }

    @Test
    void signingWhatNobodySubmittedIsRefusedWithTheArticle() throws Exception {
        var head = SignedIn.as(Role.UNIT_REVIEWER, organs.department());

        web.perform(post(draft() + "/voiding").param("version", "0").param("reason", "误").with(head).with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("条例§36")));
    }

    @Test
    void templatesAreShownAndChangedByTheOfficeOnly() throws Exception {
        var office = SignedIn.as(Role.DISCLOSURE_OFFICE, organs.county());
        web.perform(get("/console/request-templates").with(clerk)).andExpect(status().isOk());
        web.perform(get("/console/request-templates/DOC-19").with(clerk)).andExpect(status().isOk());
        web.perform(post("/console/request-templates/DOC-19").param("edition", "0")
                .param("body", "{事项}")
                .with(clerk)
                .with(csrf())).andExpect(status().isForbidden());
        web.perform(post("/console/request-templates/DOC-19").param("edition", "0")
                .param("body", "{目的}")
                .with(office)
                .with(csrf())).andExpect(status().isBadRequest()).andExpect(content().string(containsString("{目的}")));
        web.perform(post("/console/request-templates/DOC-19").param("edition", "0")
                .param("body", "关于{事项}的告知。")
                .with(office)
                .with(csrf())).andExpect(status().is3xxRedirection());
        web.perform(post("/console/request-templates/DOC-19").param("edition", "0")
                .param("body", "另一版{事项}")
                .with(office)
                .with(csrf())).andExpect(status().isConflict());
        web.perform(get("/console/request-templates/DOC-19").with(office))
                .andExpect(content().string(containsString("第1版")));
    }

    @Test
    void anOrganMayHaveItsOwnWordingAndGiveItUp() throws Exception {
        var head = SignedIn.as(Role.UNIT_REVIEWER, organs.department());
        String template = "/console/request-templates/DOC-08";
        String wording = "本局于{收到日期}收到{称谓}的申请，正在征求意见。";
        web.perform(post(template).param("edition", "0")
                .param("organ", "ceshiju")
                .param("body", wording)
                .with(SignedIn.as(Role.UNIT_REVIEWER, organs.otherDepartment()))
                .with(csrf())).andExpect(status().isForbidden());
        web.perform(post(template).param("edition", "0")
                .param("organ", "ceshiju")
                .param("body", wording)
                .with(head)
                .with(csrf())).andExpect(status().is3xxRedirection());

        web.perform(get(drafted("DOC-08")).with(clerk)).andExpect(content().string(containsString("正在征求意见")));
        web.perform(get("/console/request-templates?organ=ceshiju").with(head))
                .andExpect(content().string(containsString("本单位自己的")));
        web.perform(post(template + "/county").param("organ", "ceshiju").with(head).with(csrf()))
                .andExpect(status().is3xxRedirection());
        web.perform(get(drafted("DOC-08")).with(clerk))
                .andExpect(content().string(not(containsString("正在征求意见"))));
    }

    /** The form says what was asked and by whom, with the middle of numbers hidden. */
    @Test
    void theRegistrationIsAForm() throws Exception {
        web.perform(get(drafted("DOC-01")).with(clerk))
                .andExpect(content().string(containsString("<th>证件</th><td>居民身份证 420")))
                .andExpect(content().string(not(containsString("420324199001010000"))))
                .andExpect(content().string(containsString("<th colspan=\"2\">所需信息情况</th>")));
        web.perform(get(drafted("DOC-17") + ".pdf").with(clerk)).andExpect(status().isOk());
    }

    private String drafted(String kind) throws Exception {
        return web.perform(post(papers).param("kind", kind).with(clerk).with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    @Test
    void officeSettingsAreKept() throws Exception {
        var head = SignedIn.as(Role.UNIT_REVIEWER, organs.otherDepartment());
        web.perform(get("/console/request-office/shiliju").with(head)).andExpect(status().isOk());
        web.perform(post("/console/request-office/shiliju").param("version", "0")
                .param("codeWord", "示公开")
                .param("pattern", "{年}号")
                .with(head)
                .with(csrf())).andExpect(status().isBadRequest());
        web.perform(post("/console/request-office/shiliju").param("version", "0")
                .param("codeWord", "示公开")
                .param("pattern", "")
                .param("court", "测试县人民法院")
                .with(head)
                .with(csrf()))
                .andExpect(status().is3xxRedirection());
        web.perform(get("/console/request-office/shiliju").with(head))
                .andExpect(content().string(containsString("测试县人民法院")));
    }

    @Test
    void strangersAreRefused() throws Exception {
        web.perform(get(papers).with(SignedIn.as(Role.INFORMATION_OFFICER, organs.otherDepartment())))
                .andExpect(status().isNotFound());
        web.perform(get(papers + "/999999").with(clerk)).andExpect(status().isNotFound());
    }

    private String draft() throws Exception {
        return web.perform(post(papers).param("outcome", "A").with(clerk).with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    private static String body() {
        return "{收到日期}{申请编号}{申请内容}\n{检索审查情况}\n{法律依据}{决定}\n{获取方式}";
    }
}
