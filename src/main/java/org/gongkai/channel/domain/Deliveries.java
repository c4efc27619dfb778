package org.gongkai.channel.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gongkai.channel.OutletId;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.PublicationChannel;
import org.gongkai.disclosure.PublicationFact;
import org.gongkai.identity.OrganScope;
import org.gongkai.web.Cursor;
import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;

/** Every item that was published and every delivery of it. */
public interface Deliveries {
    Optional<ChannelItem> find(DisclosureId id);

    /** Items not withdrawn that have not gone everywhere they were to go. */
    long countAwaiting(OrganScope scope);

    /** Newest first publication first. */
    Slice<ChannelItem> list(ItemFilter filter, OrganScope scope, Cursor from, int limit);

    /** Standing ones first, then by day. */
    List<Delivery> of(DisclosureId id);

    /** Keeps others from telling of this item until the transaction ends. */
    void hold(DisclosureId id);

    /** Enters items or updates what is known of them, and records deliveries of theirs. Safe to repeat. */
    void enter(List<PublicationFact> items, Collection<DisclosureId> stillPublished, List<NewDelivery> deliveries,
            Instant at);

    void markWithdrawn(DisclosureId id);

    /** Records deliveries; one that stands already is left as it is. Safe to repeat. */
    void record(List<NewDelivery> deliveries, Instant at);

    void strike(DisclosureId item, long delivery, String reason);

    /** One item through one channel. */
    record NewDelivery(DisclosureId item, PublicationChannel kind, @Nullable OutletId outlet, LocalDate on,
            String recordedBy, String url, String note) {}
}
