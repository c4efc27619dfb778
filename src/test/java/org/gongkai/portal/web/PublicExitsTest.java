package org.gongkai.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.identity.Role;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.SignedIn;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * The truth table: what the public gets from every exit, for an item in every state, whoever asks and however often. States
 * are reached by the real acts, and every exit is asked after each act, so that finished pages from before the last act are
 * there to be served wrongly.
 */
@RealDatabaseTest
class PublicExitsTest {
    @Autowired
    MockMvc web;
    @Autowired
    ItemInState items;
    @Autowired
    TestOrgans organs;

    @ParameterizedTest
    @EnumSource
    void eachStateShowsTheSameOnEveryExitToEveryViewer(ItemInState.State state) throws Exception {
        var item = items.bring(state, this::askEveryExit);
        fullTextHasFollowed(state, item);

        for (var viewer : viewers()) {
            for (int time = 1; time <= 2; time++) {
                statusesAreRight(state, item, viewer);
                listsAreRight(state, item, viewer);
            }
        }
    }

    @Test
    void aRepealedItemSaysSinceWhenAndByWhat() throws Exception {
        var item = items.bring(ItemInState.State.VOID, this::askEveryExit);

        var page = ask(item.ownPaths().getFirst(), request -> request).getContentAsString(StandardCharsets.UTF_8);

        assertThat(page).contains("自" + PublicTimes.chinese(LocalDate.now(PublicTimes.ZONE)) + "起废止")
                .contains("测政发〔2026〕9号");
    }

    private void statusesAreRight(ItemInState.State state, ItemInState.Item item, RequestPostProcessor viewer)
            throws Exception {
        for (String path : item.ownPaths()) {
            var answer = ask(path, viewer);
            assertThat(answer.getStatus()).as("%s at %s", state, path).isEqualTo(state.status());
            assertThat(item.hiddenWords()).as("%s at %s", state, path).noneMatch(word -> says(answer, word));
            assertThat(state.isUnheardOf() && says(answer, item.mark())).as("%s told at %s", state, path).isFalse();
        }
    }

    private void listsAreRight(ItemInState.State state, ItemInState.Item item, RequestPostProcessor viewer)
            throws Exception {
        for (String path : item.listPaths()) {
            var answer = askAgain(path, viewer, state.isShown() ? item.address() : "");
            assertThat(answer.getStatus()).as("%s at %s", state, path)
                    .isIn(path.equals(ItemInState.SITEMAP) ? List.of(200, 404) : List.of(200));
            assertThat(says(answer, item.address())).as("%s is listed at %s", state, path).isEqualTo(state.isShown());
            assertThat(item.hiddenWords()).as("%s at %s", state, path).noneMatch(word -> says(answer, word));
        }
    }

    /** The full-text index follows a moment later: what it is to show may be waited for, what it must not show may not. */
    private MockHttpServletResponse askAgain(String path, RequestPostProcessor viewer, String awaited)
            throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        var answer = ask(path, viewer);
        while (path.contains("q=") && !says(answer, awaited) && System.nanoTime() < end) {
            Thread.sleep(20);
            answer = ask(path, viewer);
        }
        return answer;
    }

    /** Within ten seconds; what is gone is left out at once, so only what appears is waited for. */
    private void fullTextHasFollowed(ItemInState.State state, ItemInState.Item item) {
        if (state.isShown()) {
            await().atMost(Duration.ofSeconds(10))
                    .until(() -> says(ask(item.searchPath(), request -> request), item.address()));
        }
    }

    private void askEveryExit(ItemInState.Item item) {
        Stream.concat(item.ownPaths().stream(), item.listPaths().stream()).forEach(path -> {
            try {
                ask(path, request -> request);
            } catch (Exception e) {
                throw new AssertionError(path, e);
            }
        });
    }

    private List<RequestPostProcessor> viewers() {
        return List.of(request -> request, SignedIn.as(Role.INFORMATION_OFFICER, organs.otherDepartment()),
                SignedIn.as(Role.INFORMATION_OFFICER, organs.department()),
                SignedIn.as(Role.DISCLOSURE_OFFICE, organs.county()));
    }

    private MockHttpServletResponse ask(String path, RequestPostProcessor viewer) throws Exception {
        return web.perform(get(URI.create(path)).with(viewer)).andReturn().getResponse();
    }

    private static boolean says(MockHttpServletResponse answer, String word) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8).contains(word);
    }
}
