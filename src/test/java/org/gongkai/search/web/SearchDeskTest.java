package org.gongkai.search.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.gongkai.identity.Role;
import org.gongkai.search.application.CountingQueries;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.SignedIn;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The staff pages of search. */
@RealDatabaseTest
class SearchDeskTest {
    @Autowired
    MockMvc web;
    @Autowired
    TestOrgans organs;
    @Autowired
    CountingQueries counting;

    private RequestPostProcessor office() {
        return SignedIn.as(Role.DISCLOSURE_OFFICE, organs.county());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/console/search", "/console/search/queries", "/console/search/words",
            "/console/search/words?kind=STOP"})
    void areForTheDisclosureOfficeOnly(String path) throws Exception {
        web.perform(get(path).with(office())).andExpect(status().isOk());
        web.perform(get(path).with(SignedIn.as(Role.INFORMATION_OFFICER, organs.department())))
                .andExpect(status().isForbidden());
    }

    @Test
    void theIndexIsComparedAndBuiltAnewAtAButton() throws Exception {
        web.perform(post("/console/search/comparison").with(office()).with(csrf()))
                .andExpect(redirectedUrl("/console/search"));
        web.perform(post("/console/search/rebuilding").with(office()).with(csrf()))
                .andExpect(redirectedUrl("/console/search"));
        web.perform(get("/console/search").with(office())).andExpect(content().string(containsString("已收录到")));
    }

    @Test
    void aSynonymIsAddedOnceAndRefusedTwice() throws Exception {
        web.perform(post("/console/search/words").with(office()).with(csrf()).param("words", "甲乙津贴 甲乙钱"))
                .andExpect(redirectedUrl("/console/search/words"));
        web.perform(get("/console/search/words").param("q", "甲乙钱").with(office()))
                .andExpect(content().string(containsString("甲乙津贴 = 甲乙钱")));
        web.perform(post("/console/search/words").with(office()).with(csrf()).param("words", "甲乙钱 丙丁钱"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("已在词库的另一行")));
    }

    @Test
    void whatALineWouldDoIsShownBeforeItIsKept() throws Exception {
        web.perform(post("/console/search/words/trial").with(office())
                .with(csrf())
                .param("kind", "COLLOQUIAL")
                .param("words", "公开指南 看不见的叫法"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("这样改的效果")))
                .andExpect(content().string(containsString("看不见的叫法")));
        web.perform(get("/console/search/words").param("kind", "COLLOQUIAL").with(office()))
                .andExpect(content().string(not(containsString("看不见的叫法"))));
        web.perform(post("/console/search/words/trial").with(office()).with(csrf()).param("words", "孤词"))
                .andExpect(status().isBadRequest());
    }

    @Test
    void aLineOfOneWordIsNoSynonym() throws Exception {
        web.perform(post("/console/search/words").with(office()).with(csrf()).param("words", "孤词"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("至少填写两个")));
    }

    @Test
    void editorsSeeWhatIsAskedOftenAndNothingAboutPersons() throws Exception {
        for (int times = 0; times < 3; times++) {
            counting.count("常被问起的事", 0);
            counting.count("422000199001011234", 0);
        }
        counting.count("只问过一次的事", 0);

        web.perform(get("/console/search/queries").param("show", "none").with(office()))
                .andExpect(content().string(containsString("常被问起的事")))
                .andExpect(content().string(not(containsString("422000199001011234"))))
                .andExpect(content().string(not(containsString("只问过一次的事"))));
    }
}
