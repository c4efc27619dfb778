package org.gongkai.request.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import org.gongkai.identity.Role;
import org.gongkai.organ.OrganId;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.SignedIn;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

/** 条例 §28, 19号: what a guide announces binds the organ; handing in and post can never be refused. */
@RealDatabaseTest
@Transactional
class AnnouncedWaysTest {
    @Autowired
    MockMvc web;
    @Autowired
    TestOrgans organs;
    @Autowired
    Clock clock;
    private OrganId township;

    @BeforeEach
    void aTownship() {
        township = organs.township();
    }

    @Test
    void aGuideThatSaysNothingLeavesTheChoiceToTheApplicant() throws Exception {
        register("FAX").andExpect(status().isOk());
    }

    @Test
    void whatTheGuideDoesNotAnnounceIsNotRegistered() throws Exception {
        publishGuide("EMAIL");

        register("FAX").andExpect(status().isBadRequest()).andExpect(content().string(containsString("没有公布“传真”")));
        register("EMAIL").andExpect(status().isOk());
        register("IN_PERSON").andExpect(status().isOk());
        register("POST_SIGNED").andExpect(status().isOk());
    }

    @Test
    void withoutAnOnlineWayThePublicFormLeadsToPaper() throws Exception {
        publishGuide("EMAIL");

        web.perform(get("/ysqgk/?organ=ceshizhen"))
                .andExpect(content().string(containsString("没有公布网上申请")))
                .andExpect(content().string(not(containsString("/ysqgk/new?organ=ceshizhen"))));
        web.perform(post("/ysqgk/new").param("organ", "ceshizhen").param("contents", "示例"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("没有公布网上申请")));
    }

    private void publishGuide(String... ways) throws Exception {
        var guide = post("/console/catalogue/guides/ceshizhen/publication").with(csrf())
                .with(SignedIn.as(Role.DISCLOSURE_OFFICE, organs.county()))
                .param("version", "0");
        for (var field : new String[]{"classification", "arrangement", "access", "unitName", "address", "hours",
                "phone", "fax", "internet", "procedure", "fees", "remedies", "supervision"}) {
            guide.param(field, "示例");
        }
        web.perform(guide.param("ways", ways)).andExpect(status().is3xxRedirection());
    }

    private ResultActions register(String channel) throws Exception {
        var today = LocalDate.now(clock).toString();
        return web.perform(post("/console/request/new").with(csrf())
                .with(SignedIn.as(Role.INFORMATION_OFFICER, township))
                .param("organ", township.toString())
                .param("kind", "DISCLOSURE")
                .param("channel", channel)
                .param("arrivedOn", today)
                .param("signedOn", today)
                .param("applicantKind", "NATURAL")
                .param("name", "李示例")
                .param("content", "某项内容")
                .param("form", "PAPER")
                .param("delivery", "POST"));
    }
}
