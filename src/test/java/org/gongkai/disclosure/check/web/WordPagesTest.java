package org.gongkai.disclosure.check.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.gongkai.disclosure.check.KeptWord;
import org.gongkai.disclosure.check.WordList;
import org.gongkai.identity.Role;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.SignedIn;
import org.gongkai.web.Cursor;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

/** The page of the word list. */
@RealDatabaseTest
@Transactional
class WordPagesTest {
    private static final String PATH = "/console/disclosure/words";

    @Autowired
    private MockMvc web;
    @Autowired
    private WordList list;
    @Autowired
    private TestOrgans organs;

    @Test
    void theListIsFilteredAndPaged() throws Exception {
        web.perform(get(PATH).param("kind", "POLITICAL").param("q", "台").with(keeper()))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("港澳台国家"), not(containsString("布署")))));
        web.perform(get(PATH).with(keeper())).andExpect(content().string(containsString("下一页")));
        web.perform(get(PATH).param("q", "没有这样的词").with(keeper()))
                .andExpect(content().string(containsString("没有符合条件的词")));
    }

    @Test
    void aWordIsAddedChangedAndRemoved() throws Exception {
        web.perform(post(PATH).param("word", "测试错词")
                .param("kind", "WRONG")
                .param("severity", "WARN")
                .with(keeper())
                .with(csrf())).andExpect(status().isSeeOther());
        var kept = word("测试错词");

        web.perform(post(PATH + "/" + kept.id()).param("version", "0")
                .param("word", "测试错词")
                .param("kind", "SENSITIVE")
                .param("severity", "BLOCK")
                .param("unless", "测试错词典")
                .with(keeper())
                .with(csrf())).andExpect(status().isSeeOther());
        web.perform(
                post(PATH + "/" + kept.id()).param("version", "0").param("word", "测试错词").with(keeper()).with(csrf()))
                .andExpect(status().isConflict());
        assertThat(list.all()).filteredOn(word -> word.word().equals("测试错词"))
                .singleElement()
                .satisfies(word -> assertThat(word.unless()).containsExactly("测试错词典"));

        web.perform(get(PATH + "/" + kept.id() + "/removal").with(keeper())).andExpect(status().isOk());
        web.perform(post(PATH + "/" + kept.id() + "/removal").param("version", "1").with(keeper()).with(csrf()))
                .andExpect(status().isSeeOther());
        assertThat(list.all()).noneMatch(word -> word.word().equals("测试错词"));
    }

    @Test
    void whatIsTypedWrongIsExplainedAndKept() throws Exception {
        web.perform(post(PATH).param("word", "").param("suggestion", "保留的建议").with(keeper()).with(csrf()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(allOf(containsString("请填写 1 至 40 字的词"), containsString("保留的建议"))));
        web.perform(post(PATH).param("word", "甲乙").param("unless", "丙丁").with(keeper()).with(csrf()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("例外是包含这个词的正确说法")));
    }

    @Test
    void aTableIsLookedAtBeforeItIsTakenIn() throws Exception {
        String table = "测试新词,错别字,好词,请核对,,\n布署,错别字,部署,提示,,公布署\n";
        web.perform(multipart(PATH + "/import/preview").param("text", table).with(keeper()).with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("新增 1 个词，更新 1 个词")));
        web.perform(multipart(PATH + "/import/preview").param("text", "测试新词,别的,,").with(keeper()).with(csrf()))
                .andExpect(status().isBadRequest());

        web.perform(post(PATH + "/import").param("text", table).with(keeper()).with(csrf()))
                .andExpect(status().isSeeOther());

        assertThat(word("测试新词").word().suggestion()).isEqualTo("好词");
        web.perform(get(PATH + "/export.csv").with(keeper()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("测试新词,错别字,好词,请核对")));
    }

    @Test
    void onlyThoseWhoKeepTheCatalogueMayKeepTheWords() throws Exception {
        var clerk = SignedIn.as(Role.INFORMATION_OFFICER, organs.county());

        web.perform(get(PATH).with(clerk)).andExpect(status().isForbidden());
        web.perform(post(PATH + "/import").param("text", "甲,错别字,乙,提示").with(clerk).with(csrf()))
                .andExpect(status().isForbidden());
    }

    private KeptWord word(String word) {
        return list.list(null, word, Cursor.START, 5).items().getFirst();
    }

    private RequestPostProcessor keeper() {
        return SignedIn.as(Role.DISCLOSURE_OFFICE, organs.county());
    }
}
