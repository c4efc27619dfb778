package org.gongkai.webhook.web;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.law.BadInput;
import org.gongkai.web.Pages;
import org.gongkai.web.Words;
import org.gongkai.webhook.application.MindingWebhooks;
import org.gongkai.webhook.domain.Delivery;
import org.gongkai.webhook.domain.Subscription;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who is told of changes, and what became of each delivery. */
@Controller
@RequestMapping(WebhookNavigation.PATH)
class WebhookController {
    private static final String SECRET = "secret";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private final MindingWebhooks minding;
    private final CurrentOfficer officer;
    private final Pages pages;
    private final Words words;
    private final Clock clock;

    WebhookController(MindingWebhooks minding, CurrentOfficer officer, Pages pages, Words words, Clock clock) {
        this.minding = minding;
        this.officer = officer;
        this.pages = pages;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    View list() {
        return list(WebhookForm.EMPTY, Map.of(), 200);
    }

    private View list(WebhookForm form, Map<String, String> errors, int status) {
        return pages.show("webhook/list")
                .status(status)
                .with("subscriptions", minding.list(officer.get()))
                .with("form", form)
                .with("errors", errors);
    }

    @PostMapping
    Object add(WebhookForm form, RedirectAttributes flash) {
        try {
            var added = minding.add(officer.get(), form.wish());
            flash.addFlashAttribute(SECRET, added.secret());
            return done("webhook.added", added.id(), flash);
        } catch (BadInput refused) {
            return list(form, refused.fields(), 400);
        }
    }

    @GetMapping("/{id}")
    View show(@PathVariable long id, @RequestParam(required = false) Delivery.@Nullable State state,
            @RequestParam(defaultValue = "9223372036854775807") long before,
            @ModelAttribute(SECRET) @Nullable String secret) {
        var subscription = minding.get(officer.get(), id);
        return show(subscription, WebhookForm.of(subscription), Map.of(), 200, state, before, secret);
    }

    private View show(Subscription subscription, WebhookForm form, Map<String, String> errors, int status,
            Delivery.@Nullable State state, long before, @Nullable String secret) {
        return pages.show("webhook/show")
                .status(status)
                .with("subscription", subscription)
                .with("form", form)
                .with("errors", errors)
                .with("state", state)
                .with("secret", secret)
                .with("deliveries", minding.deliveries(officer.get(), subscription.id(), state, before)
                        .map(this::line));
    }

    private DeliveryLine line(Delivery delivery) {
        return new DeliveryLine(delivery, words.of("webhook.event." + delivery.event()),
                words.of("webhook.state", delivery.state()), time(delivery.createdAt()), time(delivery.nextTryAt()),
                time(delivery.finishedAt()));
    }

    private @Nullable String time(@Nullable Instant at) {
        return at == null ? null : TIME.format(at.atZone(clock.getZone()));
    }

    @PostMapping("/{id}")
    Object change(@PathVariable long id, WebhookForm form, RedirectAttributes flash) {
        try {
            minding.change(officer.get(), id, form.seen(), form.wish());
        } catch (BadInput refused) {
            return show(minding.get(officer.get(), id), form, refused.fields(), 400, null, Long.MAX_VALUE, null);
        }
        return done("webhook.changed", id, flash);
    }

    @PostMapping("/{id}/activity")
    String turn(@PathVariable long id, @RequestParam int version, @RequestParam boolean on, RedirectAttributes flash) {
        minding.turn(officer.get(), id, version, on);
        return done(on ? "webhook.on" : "webhook.off", id, flash);
    }

    @PostMapping("/{id}/secret")
    String renewSecret(@PathVariable long id, @RequestParam int version, RedirectAttributes flash) {
        flash.addFlashAttribute(SECRET, minding.renewSecret(officer.get(), id, version).secret());
        return done("webhook.secret.renewed", id, flash);
    }

    @PostMapping("/{id}/removal")
    String remove(@PathVariable long id, @RequestParam int version, RedirectAttributes flash) {
        minding.remove(officer.get(), id, version);
        flash.addFlashAttribute(Pages.NOTICE, words.of("webhook.removed"));
        return "redirect:" + WebhookNavigation.PATH;
    }

    @PostMapping("/{id}/trials")
    String tryOut(@PathVariable long id, RedirectAttributes flash) {
        minding.tryOut(officer.get(), id);
        return done("webhook.tried", id, flash);
    }

    @PostMapping("/{id}/deliveries/{delivery}/repetition")
    String tellAgain(@PathVariable long id, @PathVariable long delivery, RedirectAttributes flash) {
        minding.tellAgain(officer.get(), id, delivery);
        return done("webhook.told-again", id, flash);
    }

    private String done(String notice, long id, RedirectAttributes flash) {
        flash.addFlashAttribute(Pages.NOTICE, words.of(notice));
        return "redirect:" + WebhookNavigation.PATH + "/" + id;
    }
}
