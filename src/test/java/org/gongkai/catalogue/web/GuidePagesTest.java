package org.gongkai.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.gongkai.catalogue.Guide;
import org.gongkai.catalogue.Guides;
import org.gongkai.identity.Role;
import org.gongkai.organ.DisclosureUnit;
import org.gongkai.organ.OrganRegistration;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.SignedIn;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

@RealDatabaseTest
@Transactional
class GuidePagesTest {
    static final String PAGE = "/console/catalogue/guides/ceshizhen";

    @Autowired
    MockMvc web;
    @Autowired
    TestOrgans organs;
    @Autowired
    OrganRegistration registration;
    @Autowired
    Guides guides;

    @Test
    void aNewOrganFindsADraftFilledFromItsUnit() throws Exception {
        describe("测试镇党政综合办公室");

        web.perform(get(PAGE).with(SignedIn.as(Role.INFORMATION_OFFICER, organs.township())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("测试镇党政综合办公室")))
                .andExpect(content().string(containsString("未发布")));
    }

    @Test
    void publishingGivesTheNextEditionAndKeepsTheOldOne() throws Exception {
        describe("测试镇党政综合办公室");

        web.perform(publish("测试镇党政综合办公室", 0)).andExpect(status().isSeeOther());
        web.perform(publish("测试镇公开办", 0)).andExpect(status().isSeeOther());

        assertThat(guides.versions(organs.township())).extracting(Guide::edition).containsExactly(2, 1);
        assertThat(guides.current(organs.township()).orElseThrow().text().unit().name()).isEqualTo("测试镇公开办");
    }

    @Test
    void whatIsMissingIsSaidBesideItsField() throws Exception {
        web.perform(publish("", 0))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("条例第十二条要求写明")));
    }

    @Test
    void twoPeopleWritingTheSameGuideDoNotOverwriteEachOther() throws Exception {
        web.perform(to("/draft", "甲", 0)).andExpect(status().isSeeOther());

        web.perform(to("/draft", "乙", 0)).andExpect(status().isConflict());
    }

    @Test
    void anotherOrgansGuideIsNotTheirs() throws Exception {
        organs.township();

        web.perform(get(PAGE).with(SignedIn.as(Role.INFORMATION_OFFICER, organs.department())))
                .andExpect(status().isForbidden());
        web.perform(get("/console/catalogue/guides").with(SignedIn.as(Role.DISCLOSURE_OFFICE, organs.county())))
                .andExpect(content().string(containsString("测试县测试镇人民政府")));
    }

    private void describe(String name) {
        registration.describeUnit(organs.township(),
                new DisclosureUnit(name, "测试路1号", "工作日", "0000-1234567", "无", "a@example.org"));
    }

    private MockHttpServletRequestBuilder publish(String unit, int version) {
        return to("/publication", unit, version);
    }

    private MockHttpServletRequestBuilder to(String act, String unit, int version) {
        return post(PAGE + act).with(csrf())
                .with(SignedIn.as(Role.INFORMATION_OFFICER, organs.township()))
                .param("version", Integer.toString(version))
                .param("classification", "按事项分类")
                .param("arrangement", "按栏目编排")
                .param("access", "网上查阅")
                .param("unitName", unit)
                .param("address", "测试路1号")
                .param("hours", "工作日")
                .param("phone", "0000-1234567")
                .param("fax", "无")
                .param("internet", "a@example.org")
                .param("procedure", "")
                .param("fees", "")
                .param("remedies", "")
                .param("supervision", "");
    }
}
