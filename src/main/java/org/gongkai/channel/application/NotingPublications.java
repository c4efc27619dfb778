package org.gongkai.channel.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.channel.domain.Deliveries;
import org.gongkai.channel.domain.Deliveries.NewDelivery;
import org.gongkai.channel.domain.Outlet;
import org.gongkai.channel.domain.Outlets;
import org.gongkai.disclosure.DisclosurePublished;
import org.gongkai.disclosure.DisclosureWithdrawn;
import org.gongkai.disclosure.PastItemsEntered;
import org.gongkai.disclosure.PublicationChannel;
import org.gongkai.disclosure.PublicationFact;
import org.gongkai.disclosure.PublishedTitles;
import org.gongkai.law.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;

/**
 * Notes what follows from a publication by itself. The listeners may be called twice and out of order: whether an item still
 * stands published is asked anew, and while one of them tells of an item the others wait.
 */
@Service
class NotingPublications {
    private final Deliveries deliveries;
    private final Outlets outlets;
    private final PublishedTitles published;
    private final Clock clock;

    NotingPublications(Deliveries deliveries, Outlets outlets, PublishedTitles published, Clock clock) {
        this.deliveries = deliveries;
        this.outlets = outlets;
        this.published = published;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(DisclosurePublished event) {
        var fact = event.fact();
        deliveries.hold(fact.id());
        deliveries.enter(List.of(fact), published.of(List.of(fact.id())).keySet(), atOnce(fact), clock.instant());
    }

    /** Items of the past went by all their channels long ago, on a day we take to be that of their publication. */
    @ApplicationModuleListener
    void on(PastItemsEntered event) {
        var ids = event.items().stream().map(PublicationFact::id).toList();
        var gone = event.items()
                .stream()
                .flatMap(fact -> fact.channels().stream().sorted().map(kind -> delivery(fact, kind, null)))
                .toList();
        deliveries.enter(event.items(), published.of(ids).keySet(), gone, clock.instant());
    }

    @ApplicationModuleListener
    void on(DisclosureWithdrawn event) {
        deliveries.hold(event.id());
        deliveries.markWithdrawn(event.id());
    }

    /** The site, and every outlet in use today that needs no hand, among the channels the item is meant for. */
    private List<NewDelivery> atOnce(PublicationFact fact) {
        var now = new ArrayList<NewDelivery>();
        if (fact.channels().contains(PublicationChannel.SITE)) {
            now.add(delivery(fact, PublicationChannel.SITE, null));
        }
        outlets.inUseOn(LocalDate.now(clock))
                .stream()
                .filter(outlet -> outlet.immediate() && fact.channels().contains(outlet.kind()))
                .forEach(outlet -> now.add(delivery(fact, outlet.kind(), outlet)));
        return now;
    }

    private NewDelivery delivery(PublicationFact fact, PublicationChannel kind, @Nullable Outlet through) {
        return new NewDelivery(fact.id(), kind, through == null ? null : through.id(), fact.firstPublishedAt()
                .atZone(clock.getZone())
                .toLocalDate(), Actor.SYSTEM.login(), "", "");
    }
}
