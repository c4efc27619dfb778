package org.gongkai.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.gongkai.identity.Role;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.SignedIn;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A value may be public while its records are not. */
@RealDatabaseTest
class RecordAccessTest {
    @Autowired
    MockMvc web;
    @Autowired
    TestOrgans organs;

    @Test
    void theListOfAGuardedFigureIsRefusedToThePublicInWords() throws Exception {
        web.perform(get("/tongji/jilu").queryParam("metric", "test.guarded").queryParam("year", "2001"))
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("登录后台查看")));
        web.perform(get("/tongji/jilu.csv").queryParam("metric", "test.guarded").queryParam("year", "2001"))
                .andExpect(status().isForbidden());
        web.perform(get("/api/v1/figures/records").queryParam("metric", "test.guarded").queryParam("year", "2001"))
                .andExpect(status().isForbidden());
    }

    @Test
    void anInternalFigureDoesNotExistForThePublic() throws Exception {
        web.perform(get("/tongji/jilu").queryParam("metric", "test.internal").queryParam("year", "2001"))
                .andExpect(status().isNotFound());
        var listed = web.perform(get("/api/v1/figures").queryParam("year", "2001")).andReturn().getResponse();
        assertThat(listed.getContentAsString()).contains("test.guarded").doesNotContain("test.internal");
    }

    @Test
    void aSmallGuardedValueIsToldOnlyAsSmall() throws Exception {
        var listed = web.perform(get("/api/v1/figures").queryParam("year", "2001")).andReturn().getResponse();
        assertThat(listed.getContentAsString()).contains("\"unit\":\"件\",\"guarded\":\"少于 5\"");
        web.perform(get("/tongji/").queryParam("year", "2001")).andExpect(content().string(containsString("少于 5")));
    }

    @Test
    void anOfficerOpensTheListOfAnOrganWithThePermissionThereAndOfAllOnlyWithItEverywhere() throws Exception {
        var organ = organs.department();
        organs.otherDepartment();
        var reviewer = SignedIn.as(Role.UNIT_REVIEWER, organ);

        web.perform(get("/console/tongji/jilu").param("metric", "test.guarded")
                .param("year", "2001")
                .param("organ", "ceshiju")
                .with(reviewer)).andExpect(status().isOk()).andExpect(content().string(containsString("第一件")));
        web.perform(get("/console/tongji/jilu").param("metric", "test.guarded")
                .param("year", "2001")
                .param("organ", "shiliju")
                .with(reviewer)).andExpect(status().isForbidden());
        web.perform(get("/console/tongji/jilu").param("metric", "test.guarded").param("year", "2001").with(reviewer))
                .andExpect(status().isForbidden());
    }
}
