package org.gongkai.channel.domain;

import java.time.LocalDate;
import org.gongkai.disclosure.PublicationChannel;
import org.gongkai.organ.OrganId;
import org.jspecify.annotations.Nullable;

/**
 * Which items a staff list shows.
 *
 * @param kind those that went, or with {@code awaiting} were meant to go, by this channel
 * @param awaiting only those with a planned channel whose delivery nobody has recorded yet
 */
public record ItemFilter(@Nullable PublicationChannel kind, @Nullable OrganId organ, boolean awaiting,
        @Nullable LocalDate from, @Nullable LocalDate to) {}
