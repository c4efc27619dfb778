package org.gongkai.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.gongkai.catalogue.IndexNumbers;
import org.gongkai.catalogue.Vocabularies;
import org.gongkai.catalogue.Vocabulary;
import org.gongkai.catalogue.VocabularyTerm;
import org.gongkai.identity.Role;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.SignedIn;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

@RealDatabaseTest
@Transactional
class VocabularyAndIndexPagesTest {
    static final String THEMES = "/console/catalogue/vocabularies/THEME";
    static final String NUMBERS = "/console/catalogue/index-numbers";

    @Autowired
    MockMvc web;
    @Autowired
    TestOrgans organs;
    @Autowired
    Vocabularies vocabularies;
    @Autowired
    IndexNumbers numbers;

    @Test
    void aRetiredWordIsListedLastButKeepsItsName() throws Exception {
        web.perform(act(THEMES + "/terms/czjr").param("name", "财政、金融")
                .param("position", "30")
                .param("retired", "true")
                .param("version", "0")).andExpect(status().isSeeOther());

        assertThat(vocabularies.list(Vocabulary.THEME).getLast())
                .isEqualTo(new VocabularyTerm(Vocabulary.THEME, "czjr", "财政、金融", 30, true));
        web.perform(act(THEMES + "/terms/czjr").param("name", "乙").param("position", "30").param("version", "0"))
                .andExpect(status().isConflict());
    }

    @Test
    void aListIsImportedWholeOrNotAtAll() throws Exception {
        web.perform(act(THEMES + "/import").param("csv", "xin1,新主题一\n坏代码,新主题二"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("第 2 行有问题")));
        assertThat(vocabularies.find(Vocabulary.THEME, "xin1")).isEmpty();

        web.perform(act(THEMES + "/import").param("csv", "xin1,新主题一\nxin2,\"新主题二、三\""))
                .andExpect(status().isSeeOther());
        assertThat(vocabularies.nameOf(Vocabulary.THEME, "xin2")).isEqualTo("新主题二、三");
    }

    @Test
    void aCodeIsGivenOnce() throws Exception {
        web.perform(act(THEMES).param("code", "czjr").param("name", "又一个"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("已经用过")));
    }

    @Test
    void aPatternIsPreviewedBeforeItIsSet() throws Exception {
        var bureau = organs.department();
        web.perform(act(NUMBERS + "/preview").param("template", "{organ9}-{yyyy}-{n:4}"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("-0001")));
        assertThat(numbers.issue(bureau, 2018).value()).startsWith("DTEST0002/2018-");

        web.perform(act(NUMBERS).param("template", "{organ9}-{yyyy}-{n:4}")).andExpect(status().isSeeOther());
        assertThat(numbers.issue(bureau, 2018).value()).startsWith("DTEST0002-2018-");
        web.perform(act(NUMBERS).param("template", "{organ9}"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("{yyyy}")));
    }

    @Test
    void numbersFromElsewhereAreExamined() throws Exception {
        web.perform(act(NUMBERS + "/check").param("numbers", "014416330/2018-04736\n/2021-None"))
                .andExpect(content().string(containsString("国家格式")))
                .andExpect(content().string(containsString("不是有效的索引号")));
    }

    private MockHttpServletRequestBuilder act(String path) {
        return post(path).with(csrf()).with(office());
    }

    private RequestPostProcessor office() {
        return SignedIn.as(Role.DISCLOSURE_OFFICE, organs.county());
    }
}
