package org.gongkai.webhook.application;

import static org.gongkai.identity.Permission.MANAGE_ACCOUNTS;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.gongkai.disclosure.PublicChangeLog;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.law.BadInput;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.law.Subject;
import org.gongkai.web.Slice;
import org.gongkai.web.Words;
import org.gongkai.webhook.WebhookChanged;
import org.gongkai.webhook.domain.Delivery;
import org.gongkai.webhook.domain.Event;
import org.gongkai.webhook.domain.Signature;
import org.gongkai.webhook.domain.Subscription;
import org.gongkai.webhook.domain.Webhooks;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What system administrators do: who is told, of what, and what became of it. */
@Service
public class MindingWebhooks {
    private static final int PAGE = 50;
    private static final int LONGEST_NAME = 60;
    private final Webhooks webhooks;
    private final PublicChangeLog log;
    private final Targets targets;
    private final Bodies bodies;
    private final AccessPolicy policy;
    private final ApplicationEventPublisher events;
    private final Words words;
    private final Clock clock;

    MindingWebhooks(Webhooks webhooks, PublicChangeLog log, Targets targets, Bodies bodies, AccessPolicy policy,
            ApplicationEventPublisher events, Words words, Clock clock) {
        this.webhooks = webhooks;
        this.log = log;
        this.targets = targets;
        this.bodies = bodies;
        this.policy = policy;
        this.events = events;
        this.words = words;
        this.clock = clock;
    }

    /** What an administrator fills in. */
    public record Wish(String name, String address, Set<Event> events) {
        public Wish {
            events = Set.copyOf(events);
        }
    }

    @Transactional(readOnly = true)
    public List<Subscription> list(Officer by) {
        policy.requireSomewhere(by, MANAGE_ACCOUNTS);
        return webhooks.list();
    }

    @Transactional(readOnly = true)
    public Subscription get(Officer by, long id) {
        policy.requireSomewhere(by, MANAGE_ACCOUNTS);
        return webhooks.find(id).orElseThrow(() -> new NoSuchRecord(words.of("webhook.none")));
    }

    /** Only what changes from now on is told; what there was before is fetched by the interface. */
    @Transactional
    public Subscription add(Officer by, Wish wish) {
        policy.requireSomewhere(by, MANAGE_ACCOUNTS);
        check(wish);
        var secret = Signature.newSecret();
        var wanted = new Subscription(0, wish.name().strip(), wish.address().strip(), secret, wish.events(), true,
                log.end(), null, 0);
        long id = webhooks.add(wanted, clock.instant());
        changed(id, "ADDED", wanted.address());
        return get(by, id);
    }

    @Transactional
    public void change(Officer by, long id, int version, Wish wish) {
        var now = seen(by, id, version);
        check(wish);
        webhooks.save(new Subscription(id, wish.name().strip(), wish.address().strip(), now.secret(), wish.events(),
                now.active(), now.cursor(), now.trouble(), version));
        changed(id, "CHANGED", wish.address().strip());
    }

    /** What happened while it was off is told when it is on again. */
    @Transactional
    public void turn(Officer by, long id, int version, boolean on) {
        var now = seen(by, id, version);
        webhooks.save(new Subscription(id, now.name(), now.address(), now.secret(), now.events(), on, now.cursor(),
                null, version));
        changed(id, on ? "SWITCHED_ON" : "SWITCHED_OFF", now.address());
    }

    @Transactional
    public Subscription renewSecret(Officer by, long id, int version) {
        var now = seen(by, id, version);
        webhooks.save(new Subscription(id, now.name(), now.address(), Signature.newSecret(), now.events(),
                now.active(), now.cursor(), now.trouble(), version));
        changed(id, "NEW_SECRET", now.address());
        return get(by, id);
    }

    @Transactional
    public void remove(Officer by, long id, int version) {
        var now = seen(by, id, version);
        webhooks.remove(id);
        changed(id, "REMOVED", now.address());
    }

    @Transactional
    public void tryOut(Officer by, long id) {
        var now = get(by, id);
        webhooks.enqueue(id, Event.TEST.code(), null, bodies.test(clock.instant()), clock.instant());
        changed(id, "TRIED", now.address());
    }

    @Transactional
    public void tellAgain(Officer by, long id, long delivery) {
        var now = get(by, id);
        var again = webhooks.delivery(delivery)
                .filter(found -> found.subscription() == id)
                .orElseThrow(() -> new NoSuchRecord(words.of("webhook.none")));
        webhooks.tryNow(again.id(), clock.instant());
        changed(id, "TOLD_AGAIN", now.address());
    }

    @Transactional(readOnly = true)
    public Slice<Delivery> deliveries(Officer by, long id, Delivery.@Nullable State state, long before) {
        get(by, id);
        return Slice.of(webhooks.deliveries(id, state, before, PAGE + 1), PAGE,
                delivery -> Long.toString(delivery.id()));
    }

    private Subscription seen(Officer by, long id, int version) {
        var now = get(by, id);
        if (now.version() != version) {
            throw new NewerVersionExists(Subject.of("webhook", id));
        }
        return now;
    }

    private void check(Wish wish) {
        if (wish.name().isBlank() || wish.name().length() > LONGEST_NAME) {
            throw new BadInput("name", words.of("webhook.name.length", LONGEST_NAME));
        }
        if (wish.events().isEmpty()) {
            throw new BadInput("events", words.of("webhook.events.none"));
        }
        targets.require(wish.address());
    }

    private void changed(long id, String what, String address) {
        events.publishEvent(new WebhookChanged(id, what, address));
    }
}
