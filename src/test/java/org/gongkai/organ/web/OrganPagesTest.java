package org.gongkai.organ.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import org.gongkai.identity.Role;
import org.gongkai.organ.OrganMerged;
import org.gongkai.organ.Organs;
import org.gongkai.organ.Staffing;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.SignedIn;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

@RealDatabaseTest
@RecordApplicationEvents
@Transactional
class OrganPagesTest {
    static final String BUREAU = "/console/organs/ceshiju";

    @Autowired
    MockMvc web;
    @Autowired
    TestOrgans testOrgans;
    @Autowired
    Organs organs;
    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void someOrgans() {
        testOrgans.department();
        testOrgans.otherDepartment();
    }

    @Test
    void theListIsNarrowedByItsAddressAndExportsTheSame() throws Exception {
        web.perform(get("/console/organs?kind=COUNTY").with(office()))
                .andExpect(content().string(containsString("测试县人民政府")))
                .andExpect(content().string(not(containsString("测试县测试局"))));
        web.perform(get("/console/organs/export.csv?q=示例").with(office()))
                .andExpect(
                        content().string(containsString("测试县示例局,示例局,政府部门,ceshixian,DTEST0003,shiliju,是,是,1949-10-01,")))
                .andExpect(content().string(not(containsString("测试县测试局"))));
        web.perform(get("/console/organs/export.xlsx").with(office()))
                .andExpect(header().string("Content-Disposition", containsString(".xlsx")));
    }

    @Test
    void aRenamedOrganKeepsItsOldNameOnWhatItIssued() throws Exception {
        web.perform(act("/renaming").param("name", "测试县新测试局").param("on", "2019-03-01").param("basis", "测试发〔2019〕1号"))
                .andExpect(status().isSeeOther());

        var bureau = testOrgans.department();
        assertThat(organs.get(bureau).name()).isEqualTo("测试县新测试局");
        assertThat(organs.nameOn(bureau, LocalDate.of(2019, 2, 28))).isEqualTo("测试县测试局");
        web.perform(get(BUREAU).with(office()))
                .andExpect(content().string(containsString("测试县测试局 → 测试县新测试局")))
                .andExpect(content().string(containsString("测试发〔2019〕1号")));
    }

    @Test
    void anOrganIsRegisteredThoughItsBoxesAreLeftUnticked() throws Exception {
        web.perform(post("/console/organs").with(csrf())
                .with(office())
                .param("name", "测试县新设局")
                .param("shortName", "")
                .param("kind", "DEPARTMENT")
                .param("parent", testOrgans.county().toString())
                .param("code", "DTEST0099")
                .param("slug", "xinsheju")
                .param("since", "2024-01-01")).andExpect(status().isSeeOther());

        assertThat(organs.findBySlug("xinsheju").orElseThrow().verified()).isFalse();
    }

    @Test
    void aMergedOrganEndsAndNamesItsSuccessor() throws Exception {
        var into = testOrgans.otherDepartment();

        web.perform(
                act("/merger").param("into", into.toString()).param("on", "2024-01-01").param("basis", "测试发〔2024〕1号"))
                .andExpect(status().isSeeOther());

        var merged = organs.get(testOrgans.department());
        assertThat(merged.isClosed()).isTrue();
        assertThat(merged.successor()).isEqualTo(into);
        assertThat(organs.disclosing()).doesNotContain(merged);
        assertThat(events.stream(OrganMerged.class)).hasSize(1);
    }

    @Test
    void whoeverSavesSecondIsTold() throws Exception {
        web.perform(act("/renaming").param("name", "测试县新测试局").param("on", "2019-03-01").param("basis", "文"))
                .andExpect(status().isSeeOther());

        web.perform(act("/closing").param("on", "2024-01-01").param("basis", "文")).andExpect(status().isConflict());
    }

    @Test
    void aRenamingWithoutItsDocumentIsRefusedBesideTheField() throws Exception {
        web.perform(act("/renaming").param("name", "测试县新测试局").param("on", "2019-03-01").param("basis", " "))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("请写明依据的文件")));
    }

    @Test
    void whatIsRefusedComesBackToItsFieldWithWhatWasTyped() throws Exception {
        web.perform(act("/closing").param("on", "").param("basis", "测试发〔2019〕1号"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("请填写日期")))
                .andExpect(content().string(containsString("测试发〔2019〕1号")));
        web.perform(act("/officers").param("name", " ")
                .param("duty", "测试职责")
                .param("fullTime", "true")
                .param("phone", "")
                .param("since", "2024-01-01"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("o-name-error")))
                .andExpect(content().string(containsString("测试职责")));
        web.perform(act("/verification").param("source", " "))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("请写明核对的官方来源")));
    }

    @Test
    void anOfficerOfTheUnitDescribesItAndItsPeople() throws Exception {
        var own = SignedIn.as(Role.INFORMATION_OFFICER, testOrgans.department());
        web.perform(post(BUREAU + "/unit").with(csrf())
                .with(own)
                .param("name", "测试局办公室")
                .param("address", "测试路1号")
                .param("hours", "工作日")
                .param("phone", "0000-1234567")
                .param("fax", "无")
                .param("internet", "a@example.org")).andExpect(status().isSeeOther());
        web.perform(post(BUREAU + "/officers").with(csrf())
                .with(own)
                .param("name", "测试甲")
                .param("duty", "审核")
                .param("fullTime", "true")
                .param("phone", "")
                .param("since", "2019-01-01")).andExpect(status().isSeeOther());

        assertThat(organs.disclosureUnit(testOrgans.department()).name()).isEqualTo("测试局办公室");
        assertThat(organs.staffing(testOrgans.department(), LocalDate.of(2020, 1, 1))).isEqualTo(new Staffing(1, 0));
        assertThat(organs.staffing(testOrgans.department(), LocalDate.of(2018, 1, 1))).isEqualTo(Staffing.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/renaming", "/merger", "/closing", "/place", "/verification", "/unit", "/officers"})
    void nothingOfAnotherOrganIsChangedByAnInformationOfficer(String act) throws Exception {
        var stranger = SignedIn.as(Role.INFORMATION_OFFICER, testOrgans.otherDepartment());

        web.perform(post(BUREAU + act).with(csrf())
                .with(stranger)
                .param("version", "0")
                .param("name", "甲")
                .param("into", "1")
                .param("parent", "1")
                .param("source", "甲")
                .param("fullTime", "true")
                .param("since", "2019-01-01")
                .param("on", "2019-03-01")
                .param("basis", "甲")).andExpect(status().isForbidden());
    }

    private RequestPostProcessor office() {
        return SignedIn.as(Role.DISCLOSURE_OFFICE, testOrgans.county());
    }

    private MockHttpServletRequestBuilder act(String act) {
        return post(BUREAU + act).with(csrf()).with(office()).param("version", "0");
    }
}
