package org.gongkai.webhook.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import org.gongkai.disclosure.PublicChangeLog;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntSupplier;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.application.DisclosureDesk;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Role;
import org.gongkai.law.BadInput;
import org.gongkai.law.NotPermitted;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.SignedIn;
import org.gongkai.testing.TestOfficers;
import org.gongkai.testing.TestOrgans;
import org.gongkai.web.Words;
import org.gongkai.webhook.application.MindingWebhooks.Wish;
import org.gongkai.webhook.domain.Delivery;
import org.gongkai.webhook.domain.Event;
import org.gongkai.webhook.domain.Signature;
import org.gongkai.webhook.domain.Subscription;
import org.gongkai.webhook.domain.Webhooks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** A neighbour on this machine, told of what happens. */
@RealDatabaseTest
class WebhookTest {
    @Autowired
    MindingWebhooks minding;
    @Autowired
    NotingEvents noting;
    @Autowired
    Webhooks webhooks;
    @Autowired
    TransactionOperations transaction;
    @Autowired
    Words words;
    @Autowired
    DisclosureDesk desk;
    @Autowired
    TestOfficers officers;
    @Autowired
    TestOrgans organs;
    @Autowired
    JsonMapper json;
    @Autowired
    MockMvc web;

    private record Received(String id, String timestamp, String signature, String body) {}

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private IntSupplier answer = () -> 200;
    private HttpServer neighbour;
    private Subscription subscription;
    private Delivering delivering;

    @BeforeEach
    void subscribe() throws IOException {
        neighbour = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        neighbour.createContext("/hook", exchange -> {
            var headers = exchange.getRequestHeaders();
            received.add(new Received(headers.getFirst("webhook-id"), headers.getFirst("webhook-timestamp"),
                    headers.getFirst("webhook-signature"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            exchange.sendResponseHeaders(answer.getAsInt(), -1);
            exchange.close();
        });
        neighbour.start();
        var inside = new Targets(true, words);
        delivering = new Delivering(webhooks, inside, transaction, words, Clock.systemUTC());
        long id = webhooks.add(new Subscription(0, "本机", "http://127.0.0.1:" + neighbour.getAddress().getPort()
                + "/hook", Signature.newSecret(), Set.of(Event.PUBLISHED, Event.REMOVED), true, logEnd(), null, 0),
                Instant.now());
        subscription = webhooks.find(id).orElseThrow();
    }

    @Autowired
    PublicChangeLog log;

    private String logEnd() {
        return log.end();
    }

    @AfterEach
    void stop() {
        neighbour.stop(0);
        webhooks.remove(subscription.id());
    }

    @Test
    void whatIsPublishedAndWithdrawnIsToldSigned() {
        var id = desk.published(desk.content("要推送的信息", desk.column()));
        tellUntil(1);
        desk.withdraw(id);
        tellUntil(2);

        var published = json.readTree(received.getFirst().body());
        assertThat(published.get("type").asString()).isEqualTo("disclosure.published");
        assertThat(published.get("data").get("title").asString()).isEqualTo("要推送的信息");
        assertThat(received.get(1).body()).contains("disclosure.removed").doesNotContain("要推送的信息");
        for (var one : received) {
            assertThat(one.signature()).isEqualTo(Signature.of(subscription.secret(), one.id(),
                    Instant.ofEpochSecond(Long.parseLong(one.timestamp())), one.body()));
        }
    }

    @Test
    void draftsAreNobodysNews() {
        desk.cleared(desk.content("还没有公开", desk.column()));
        desk.published(desk.content("公开了", desk.column()));

        tellUntil(1);

        assertThat(received).noneMatch(one -> one.body().contains("还没有公开"));
    }

    @Test
    void whatIsNotTakenIsTriedAgainAndWhatIsNotWantedSwitchesOff() {
        answer = () -> 503;
        desk.published(desk.content("对方忙", desk.column()));
        tellUntil(1);

        var failed = webhooks.deliveries(subscription.id(), null, Long.MAX_VALUE, 10).getFirst();
        assertThat(failed.state()).isEqualTo(Delivery.State.WAITING);
        assertThat(failed.answer()).isEqualTo(503);
        assertThat(failed.nextTryAt()).isAfter(Instant.now());

        answer = () -> 410;
        webhooks.tryNow(failed.id(), Instant.now());
        delivering.sendDue();

        assertThat(webhooks.find(subscription.id()).orElseThrow().active()).isFalse();
        assertThat(webhooks.find(subscription.id()).orElseThrow().trouble()).contains("410");
    }

    /** What was taken by a process that died is due again after a while, under the same number. */
    @Test
    void aCrashWhileSendingLosesNothing() {
        desk.published(desk.content("发送中断电", desk.column()));
        await().atMost(Duration.ofSeconds(10)).until(() -> {
            noting.note();
            return webhooks.waiting(subscription.id()) == 1;
        });
        var now = Instant.now();
        var taken = webhooks.takeDue(now, now.plusSeconds(120), 10);

        assertThat(taken).isNotEmpty();
        assertThat(webhooks.takeDue(now, now.plusSeconds(120), 10)).isEmpty();
        assertThat(webhooks.takeDue(now.plusSeconds(121), now.plusSeconds(240), 10)).extracting(Delivery::id)
                .containsAll(taken.stream().map(Delivery::id).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1/", "http://localhost:8080/", "https://10.1.2.3/", "http://[::1]/",
            "http://169.254.169.254/latest", "http://192.168.1.1/", "http://100.64.0.1/", "http://[fd00::1]/",
            "http://0.0.0.0/", "ftp://example.org/", "http://user:pw@example.org/", "nonsense"})
    void theNetworkInsideIsNoTarget(String address) {
        assertThatThrownBy(() -> minding.add(administrator(), new Wish("内部", address, Set.of(Event.PUBLISHED))))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void onlySystemAdministratorsLookAfterThem() {
        assertThatThrownBy(() -> minding.list(desk.office())).isInstanceOf(NotPermitted.class);
    }

    @Test
    void theLogShowsWhatBecameOfEachAndOffersToTellAgain() throws Exception {
        answer = () -> 500;
        DisclosureId id = desk.published(desk.content("记录里的信息", desk.column()));
        tellUntil(1);

        String page = web.perform(get("/console/webhooks/" + subscription.id()).with(signedIn()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("对方回答 500", id.toString(), "重新推送").doesNotContain(subscription.secret());

        var delivery = webhooks.deliveries(subscription.id(), null, Long.MAX_VALUE, 1).getFirst();
        assertThat(web.perform(post("/console/webhooks/%d/deliveries/%d/repetition".formatted(subscription.id(),
                delivery.id())).with(signedIn()).with(csrf())).andReturn().getResponse().getStatus()).isEqualTo(303);
        assertThat(webhooks.delivery(delivery.id()).orElseThrow().tries()).isZero();
        assertThat(web.perform(post("/console/webhooks").with(signedIn())
                .with(csrf())
                .param("name", "内部")
                .param("address", "http://127.0.0.1/")
                .param("events", "PUBLISHED"))
                .andReturn()
                .getResponse()
                .getStatus()).isEqualTo(400);
    }

    private RequestPostProcessor signedIn() {
        return SignedIn.as(Role.SYSTEM_ADMINISTRATOR, organs.county());
    }

    private Officer administrator() {
        return officers.get(Role.SYSTEM_ADMINISTRATOR, organs.county());
    }

    /** An entry of the log is told once no earlier one can come any more, which is a moment later. */
    private void tellUntil(int count) {
        await().atMost(Duration.ofSeconds(10)).until(() -> {
            noting.note();
            delivering.sendDue();
            return received.size() >= count;
        });
    }
}
