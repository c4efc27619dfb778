package org.gongkai.webhook.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongkai.webhook.application.MindingWebhooks.Wish;
import org.gongkai.webhook.domain.Event;
import org.gongkai.webhook.domain.Subscription;
import org.jspecify.annotations.Nullable;

/** What an administrator typed. */
public record WebhookForm(@Nullable String name, @Nullable String address, @Nullable List<String> events,
        @Nullable Integer version) {
    static final WebhookForm EMPTY = new WebhookForm("", "",
            List.of(Event.PUBLISHED.name(), Event.REMOVED.name()), 0);

    static WebhookForm of(Subscription subscription) {
        return new WebhookForm(subscription.name(), subscription.address(),
                subscription.events().stream().map(Event::name).toList(), subscription.version());
    }

    public boolean wants(Event event) {
        return events != null && events.contains(event.name());
    }

    Wish wish() {
        Set<Event> wanted = EnumSet.noneOf(Event.class);
        for (Event event : List.of(Event.PUBLISHED, Event.REMOVED)) {
            if (wants(event)) {
                wanted.add(event);
            }
        }
        return new Wish(name == null ? "" : name, address == null ? "" : address, wanted);
    }

    int seen() {
        return version == null ? 0 : version;
    }
}
