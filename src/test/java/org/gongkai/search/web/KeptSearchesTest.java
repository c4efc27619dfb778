package org.gongkai.search.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.net.URLEncoder;
import java.time.Duration;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.disclosure.application.DisclosureDesk;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Role;
import org.gongkai.search.application.CountingQueries;
import org.gongkai.search.application.KeepingTheWordBook;
import org.gongkai.search.domain.WordBooks;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.TestOfficers;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Answers to searches are kept, and are never more than a moment old; every exit that searches is asked twice. */
@RealDatabaseTest
class KeptSearchesTest {
    /** A busy machine is given time; what is gone is not waited for. */
    private static final Duration APPEARS = Duration.ofSeconds(10);
    @Autowired
    MockMvc web;
    @Autowired
    DisclosureDesk desk;
    @Autowired
    CountingQueries counting;
    @Autowired
    KeepingTheWordBook wordBook;
    @Autowired
    TestOfficers officers;
    @Autowired
    TestOrgans organs;

    private String words = "";
    private ColumnId column;

    @BeforeEach
    void words() {
        organs.county();
        words = OwnWords.between("留存", "答复");
        column = desk.column();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?exact=1&q=", "/search/feed.xml?q=", "/api/v1/disclosures?q="})
    void whatIsPublishedAppearsInAndWhatIsTakenBackIsGoneFromAKeptAnswer(String exit) throws Exception {
        assertThat(body(exit)).doesNotContain(words + "一");
        var first = published("一");
        await().atMost(APPEARS).until(() -> body(exit).contains(first));
        assertThat(body(exit)).contains(first);

        var second = published("二");
        await().atMost(APPEARS).until(() -> body(exit).contains(second));
        desk.withdraw(first);

        assertThat(body(exit)).doesNotContain(first).contains(second);
        assertThat(body(exit)).doesNotContain(first).contains(second);
    }

    @Test
    void anAnswerIsKept() throws Exception {
        var page = published("一");
        await().atMost(APPEARS).until(() -> body("/search?q=").contains(page));
        var first = ask("/search?q=", words);

        var again = web
                .perform(get(address("/search?from=&q=", words)).header("If-None-Match", first.getHeader("ETag")))
                .andReturn()
                .getResponse();

        assertThat(again.getStatus()).isEqualTo(304);
    }

    @Test
    void aKeptAnswerIsCountedEachTimeItIsGiven() throws Exception {
        for (int time = 0; time < 4; time++) {
            ask("/search?q=", words);
        }

        var tallies = counting.frequent(office(), 1, true, 1_000);

        assertThat(tallies).anyMatch(tally -> tally.words().equals(words) && tally.times() == 4);
    }

    @Test
    void aNewWordInTheWordBookChangesKeptAnswersAtOnce() throws Exception {
        var page = published("一");
        await().atMost(APPEARS).until(() -> body("/search?q=").contains(page));
        var colloquial = "俗称" + words.charAt(2) + words.charAt(3);
        assertThat(bodyOf("/search?exact=1&q=", colloquial)).doesNotContain(page);

        wordBook.add(office(), WordBooks.Kind.SAME, words + " " + colloquial, "");

        assertThat(bodyOf("/search?exact=1&q=", colloquial)).contains(page);
    }

    private Officer office() {
        return officers.get(Role.DISCLOSURE_OFFICE, organs.county());
    }

    private String published(String number) {
        return desk.item(desk.published(desk.content(words + number, column))).url();
    }

    private String body(String exit) throws Exception {
        return bodyOf(exit, words);
    }

    private String bodyOf(String exit, String typed) throws Exception {
        return new String(ask(exit, typed).getContentAsByteArray(), UTF_8);
    }

    private MockHttpServletResponse ask(String exit, String typed) throws Exception {
        return web.perform(get(address(exit, typed))).andReturn().getResponse();
    }

    private static URI address(String exit, String typed) {
        return URI.create(exit + URLEncoder.encode(typed, UTF_8));
    }
}
