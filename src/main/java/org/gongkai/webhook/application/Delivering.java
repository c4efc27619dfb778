package org.gongkai.webhook.application;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.gongkai.law.BadInput;
import org.gongkai.web.Words;
import org.gongkai.webhook.domain.Delivery;
import org.gongkai.webhook.domain.Pauses;
import org.gongkai.webhook.domain.Signature;
import org.gongkai.webhook.domain.Subscription;
import org.gongkai.webhook.domain.Webhooks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sends what is due. It is taken for a while, sent outside any transaction, then noted: a crash between sends it once more
 * under the same number, by which a neighbour knows that it has it.
 */
@Service
class Delivering {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration TAKEN_FOR = Duration.ofMinutes(2);
    private static final int AT_ONCE = 8;
    private static final int GONE = 410;
    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();
    private final Webhooks webhooks;
    private final Targets targets;
    private final TransactionOperations transaction;
    private final Words words;
    private final Clock clock;

    Delivering(Webhooks webhooks, Targets targets, TransactionOperations transaction, Words words, Clock clock) {
        this.webhooks = webhooks;
        this.targets = targets;
        this.transaction = transaction;
        this.words = words;
        this.clock = clock;
    }

    /** What came of one try. @param answer null when there was none @param trouble null when it was taken */
    private record Try(@Nullable Integer answer, @Nullable String trouble) {}

    /** @return whether there was anything to send */
    boolean sendDue() {
        var now = clock.instant();
        var due = webhooks.takeDue(now, now.plus(TAKEN_FOR), AT_ONCE);
        due.forEach(this::send);
        return !due.isEmpty();
    }

    private void send(Delivery delivery) {
        webhooks.find(delivery.subscription()).ifPresent(subscription -> {
            var done = tried(subscription, delivery);
            transaction.executeWithoutResult(noting -> note(subscription, delivery, done, clock.instant()));
        });
    }

    private void note(Subscription subscription, Delivery delivery, Try done, Instant now) {
        if (done.answer() != null && done.trouble() == null) {
            webhooks.delivered(delivery.id(), done.answer(), now);
            return;
        }
        boolean unwanted = done.answer() != null && done.answer() == GONE;
        var next = unwanted ? null : Pauses.after(delivery.tries() + 1, now).orElse(null);
        webhooks.failed(delivery.id(), done.answer(), String.valueOf(done.trouble()), next, now);
        if (next == null) {
            webhooks.switchOff(subscription.id(), words.of(unwanted ? "webhook.off.gone" : "webhook.off.failing",
                    String.valueOf(done.trouble())));
        }
    }

    private Try tried(Subscription subscription, Delivery delivery) {
        try {
            var answer = http.send(request(subscription, delivery), BodyHandlers.discarding());
            int status = answer.statusCode();
            return new Try(status, status / 100 == 2 ? null : words.of("webhook.answered", status));
        } catch (BadInput notAllowed) {
            return new Try(null, notAllowed.getMessage());
        } catch (IOException failed) {
            return new Try(null, words.of("webhook.unreachable", failed.getClass().getSimpleName()));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Try(null, words.of("webhook.stopped"));
        }
    }

    private HttpRequest request(Subscription subscription, Delivery delivery) {
        String id = "msg_" + delivery.id();
        var at = clock.instant();
        return HttpRequest.newBuilder(targets.require(subscription.address()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json;charset=UTF-8")
                .header("User-Agent", "gongkai-webhook")
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(at.getEpochSecond()))
                .header("webhook-signature", Signature.of(subscription.secret(), id, at, delivery.body()))
                .POST(BodyPublishers.ofString(delivery.body()))
                .build();
    }
}
