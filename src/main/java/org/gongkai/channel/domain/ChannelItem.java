package org.gongkai.channel.domain;

import java.time.LocalDate;
import java.util.Set;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.PublicationChannel;
import org.gongkai.organ.OrganId;

/**
 * A published item as far as its channels go.
 *
 * @param planned channels it was meant to go by
 * @param gone channels it has a standing delivery through
 */
public record ChannelItem(DisclosureId id, OrganId organ, LocalDate publishedOn, Set<PublicationChannel> planned,
        Set<PublicationChannel> gone, boolean withdrawn) {
    public ChannelItem {
        planned = Set.copyOf(planned);
        gone = Set.copyOf(gone);
    }

    /** Whether a channel it was meant for still waits for its delivery to be recorded. */
    public boolean awaits(PublicationChannel kind) {
        return !withdrawn && planned.contains(kind) && !gone.contains(kind);
    }
}
