package org.gongkai.channel.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.disclosure.PublicationChannel;
import org.gongkai.organ.OrganId;
import org.jspecify.annotations.Nullable;

/**
 * Which published items are meant: each counts once, however many deliveries it has.
 *
 * @param through went by at least one of these
 * @param alsoThrough and by at least one of these
 * @param notThrough and by none of these
 * @param columns stands in at least one of these; empty for any
 */
public record Selection(LocalDate from, LocalDate to, @Nullable OrganId organ, Set<PublicationChannel> through,
        Set<PublicationChannel> alsoThrough, Set<PublicationChannel> notThrough, Set<ColumnId> columns,
        @Nullable String field) {
    public static final Set<PublicationChannel> ANY = Set.copyOf(EnumSet.allOf(PublicationChannel.class));

    public Selection {
        through = Set.copyOf(through);
        alsoThrough = Set.copyOf(alsoThrough);
        notThrough = Set.copyOf(notThrough);
        columns = Set.copyOf(columns);
    }
}
