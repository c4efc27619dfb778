package org.gongkai.search.web;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.disclosure.application.DisclosureDesk;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The search page as readers use it. */
@RealDatabaseTest
class SearchPagesTest {
    private static final Pattern RESULT = Pattern.compile("<h2>\\s*<a href=\"(/[^\"]+)\">(.*?)</a>", Pattern.DOTALL);
    private static final Pattern NEXT = Pattern.compile("href=\"([^\"]+)\" rel=\"next nofollow\"");
    @Autowired
    MockMvc web;
    @Autowired
    DisclosureDesk desk;
    @Autowired
    TestOrgans organs;
    private String mark;

    @BeforeEach
    void publish() throws Exception {
        mark = OwnWords.between("检索", "样例");
        desk.published(desk.content(mark + "农村饮水安全工程公示", desk.column()));
        awaitFound(mark + "农村饮水安全工程公示");
    }

    /** By the API: the page itself would offer similar items of other tests. */
    private void awaitFound(String title) {
        await(title).atMost(30, SECONDS).until(() -> body(ask("/api/v1/disclosures?q=" + mark)).contains(title));
    }

    private ResultActions ask(String path) throws Exception {
        return web.perform(get(path));
    }

    private static String body(ResultActions answer) {
        return new String(answer.andReturn().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void marksWhatWasLookedForAndCountsFacets() throws Exception {
        var page = body(ask("/search?exact=1&q=" + mark).andExpect(status().isOk()));

        assertThat(page).contains("<mark>").contains("发布机构").contains("共 <strong>1</strong> 条").contains("测试局");
    }

    @Test
    void choosingAFacetNarrowsAndCanBeTakenBack() throws Exception {
        organs.otherDepartment();
        var page = body(ask("/search?q=" + mark + "&organ=ceshiju&files="));

        assertThat(page).contains("class=\"pick-off\"").contains("全部清除");
        assertThat(body(ask("/search?q=" + mark + "&organ=shiliju"))).contains("没有找到");
    }

    @Test
    void whoFindsNothingIsHelpedOn() throws Exception {
        ask("/search?q=绝无此事绝无此词").andExpect(status().isOk())
                .andExpect(content().string(containsString("没有找到")))
                .andExpect(content().string(containsString("/ysqgk/new?q=")));
    }

    @Test
    void aMisspeltWordIsCorrectedAndCanBeInsistedOn() throws Exception {
        var corrected = body(ask("/search?q=" + mark + "农村饮睡安全"));
        assertThat(corrected).contains("没有找到").contains("饮水").contains("仍然搜索");

        assertThat(body(ask("/search?q=" + mark + "农村饮睡安全&exact=1"))).doesNotContain("仍然搜索");
    }

    @Test
    void whatHasEveryWordStandsInFrontOfWhatComesNearAndNowhereElse() throws Exception {
        var column = desk.column();
        for (int n = 0; n < 24; n++) {
            desk.published(desk.content(mark + "水库巡查记录" + n, column));
        }
        desk.published(desk.content(mark + "水库梯田补助", column));
        awaitFound(mark + "水库梯田补助");

        var seen = new ArrayList<String>();
        for (var next = "/search?q=" + mark + "水库 梯田"; next != null; next = nextOf(next, seen)) {
            assertThat(seen).doesNotHaveDuplicates();
        }

        assertThat(seen).hasSizeGreaterThanOrEqualTo(25);
        assertThat(seen.getFirst()).contains("梯田");
    }

    /** The address of the next page, or null; the titles of this one are added to what was seen. */
    private String nextOf(String address, List<String> seen) throws Exception {
        var page = body(web.perform(get(URI.create(address.replace(" ", "%20").replace("&amp;", "&")))));
        var titles = RESULT.matcher(page);
        while (titles.find()) {
            seen.add(titles.group(1) + titles.group(2).replaceAll("<[^>]*>", ""));
        }
        var next = NEXT.matcher(page);
        return next.find() ? next.group(1) : null;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "\"", "'", "<script>alert(1)</script>", "a:b", "(((", "\u0001\u0007", "%", "_",
            "\\",
            "AND", "~", "?", "{}", "\uD83D\uDE00"})
    void whateverIsTypedGetsAPage(String typed) throws Exception {
        web.perform(get("/search").param("q", typed))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("<script>alert"))));
        web.perform(get("/search/suggest").param("q", typed)).andExpect(status().isOk());
    }

    @Test
    void aVeryLongQueryIsCutNotRefused() throws Exception {
        web.perform(get("/search").param("q", "公开信息".repeat(3_000))).andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"organ=nirgendwo", "column=nirgendwo", "year=19", "year=abcd", "validity=X", "from=gestern",
            "to=2026-02-30", "from=99999-01-01", "after=x", "after=fff0000000000001_1"})
    void aChoiceThatMakesNoSenseIsRefusedInWords(String choice) throws Exception {
        ask("/search?q=公开&" + choice).andExpect(status().isBadRequest());
    }

    @Test
    void suggestsTitlesWhileTyping() throws Exception {
        web.perform(get("/search/suggest").param("q", mark))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.suggestions[0].text").value(containsString(mark)))
                .andExpect(jsonPath("$.suggestions[0].url").exists());
    }

    @Test
    void suggestsOrgansByTheirFirstLetters() throws Exception {
        web.perform(get("/search/suggest").param("q", "csj"))
                .andExpect(jsonPath("$.suggestions[0].text").value("测试县测试局"));
    }

    @Test
    void theApiAnswersFromTheSameIndex() throws Exception {
        web.perform(get("/api/v1/disclosures").param("q", mark))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].title").value(containsString(mark)));
    }
}
