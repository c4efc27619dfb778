package org.gongkai.portal.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.application.DisclosureDesk;
import org.gongkai.disclosure.domain.ContentFixtures;
import org.gongkai.disclosure.domain.Document;
import org.gongkai.disclosure.domain.Openness;
import org.gongkai.disclosure.domain.TurnedDays;
import org.gongkai.testing.RealDatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a neighbour that keeps a copy of us gets. */
@RealDatabaseTest
class ChangesApiTest {
    @Autowired
    TurnedDays days;
    @Autowired
    MockMvc web;
    @Autowired
    DisclosureDesk desk;
    @Autowired
    JsonMapper json;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    TransactionTemplate transactions;

    @Test
    void readingOnTellsWhatWasPublishedAndWhatWasTakenBack() throws Exception {
        String cursor = cursor();
        var stays = published("留下的信息");
        var goes = published("撤回的信息");
        desk.withdraw(goes);

        var changes = readOn(cursor, 2);

        assertThat(changes).extracting(c -> c.get("id").asLong()).containsExactly(stays.value(), goes.value());
        assertThat(changes.get(0).get("state").asString()).isEqualTo("PUBLISHED");
        assertThat(changes.get(0).get("item").get("title").asString()).isEqualTo("留下的信息");
        assertThat(changes.get(1).get("state").asString()).isEqualTo("REMOVED");
        assertThat(changes.get(1).has("item")).isFalse();
    }

    @Test
    void whoseTimeIsUpIsATombstoneOnceThoughNobodyDidAnything() throws Exception {
        var upTo = LocalDate.now(Clock.system(ZoneId.of("Asia/Shanghai"))).minusDays(1);
        var item = desk.published(ContentFixtures.with(desk.content("到期的信息", desk.column()),
                new Openness.Proactive(upTo)));
        changedDaysAgo(item);
        String cursor = cursor();

        days.note(Instant.now());

        var changes = readOn(cursor, 1);
        assertThat(changes).hasSize(1);
        assertThat(changes.getFirst().get("id").asLong()).isEqualTo(item.value());
        assertThat(changes.getFirst().get("state").asString()).isEqualTo("REMOVED");
        String after = cursor();
        days.note(Instant.now());
        assertThat(readOn(after)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"shown until, -1, 1", "shown until, 0, 0", "void on, 0, 1", "void on, 1, 0"})
    void whatADayChangesIsNotedWhenItHasCome(String what, int inDays, int noted) throws Exception {
        var day = LocalDate.now(Clock.system(ZoneId.of("Asia/Shanghai"))).plusDays(inDays);
        var content = desk.content("到了日子的信息", desk.column());
        var item = desk.published(what.equals("shown until")
                ? ContentFixtures.with(content, new Openness.Proactive(day))
                : ContentFixtures.with(content, new Document(null, day.minusDays(9), null, day, false)));
        changedDaysAgo(item);
        String cursor = cursor();

        days.note(Instant.now());

        assertThat(readOn(cursor)).hasSize(noted);
    }

    private void changedDaysAgo(DisclosureId item) {
        jdbc.sql(
                "update disclosure_public_change set changed_at = changed_at - interval '5 days' where disclosure_id = ?")
                .param(item.value())
                .update();
    }

    @Test
    void whatNeverWasPublicIsNobodysNews() throws Exception {
        String cursor = cursor();

        desk.draft(desk.content("只是草稿", desk.column()));

        assertThat(readOn(cursor)).isEmpty();
    }

    @Test
    void nothingNewLeavesTheCursorWhereItWas() throws Exception {
        String cursor = cursor();

        assertThat(ask("?after=" + cursor).get("cursor").asString()).isEqualTo(cursor);
    }

    @Test
    void whatIsStillBeingWrittenHoldsBackWhatCameAfterIt() throws Exception {
        String cursor = cursor();
        transactions.executeWithoutResult(slow -> {
            jdbc.sql("select pg_current_xact_id()::text").query(String.class).single();
            try {
                var meanwhile = new ArrayList<DisclosureId>();
                var other = new Thread(() -> meanwhile.add(published("后写先成")));
                other.start();
                other.join();
                assertThat(readOn(cursor)).isEmpty();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });

        assertThat(readOn(cursor, 1)).hasSize(1);
    }

    @Test
    void aCursorThatIsNoneIsRefusedWithTheField() throws Exception {
        var answer = web.perform(get("/api/v1/changes?after=x")).andReturn().getResponse();

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
    }

    private DisclosureId published(String title) {
        return desk.published(desk.content(title, desk.column()));
    }

    /** Where everything of other tests has been read. */
    private String cursor() throws Exception {
        published("此前的信息");
        String cursor = null;
        for (boolean more = true; more;) {
            var answer = ask("?limit=500" + (cursor == null ? "" : "&after=" + cursor));
            cursor = answer.get("cursor").asString();
            more = answer.get("more").asBoolean();
        }
        return cursor;
    }

    /** What follows an act in transactions of its own still holds back what came after it, for a moment. */
    private List<JsonNode> readOn(String cursor, int expected) {
        return await().until(() -> readOn(cursor), changes -> changes.size() >= expected);
    }

    private List<JsonNode> readOn(String cursor) throws Exception {
        var changes = new ArrayList<JsonNode>();
        ask("?after=" + cursor).get("changes").forEach(changes::add);
        return changes;
    }

    private JsonNode ask(String query) throws Exception {
        return json.readTree(web.perform(get("/api/v1/changes" + query))
                .andReturn()
                .getResponse()
                .getContentAsByteArray());
    }
}
