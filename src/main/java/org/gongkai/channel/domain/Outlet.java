package org.gongkai.channel.domain;

import java.time.LocalDate;
import org.gongkai.channel.OutletId;
import org.gongkai.disclosure.PublicationChannel;
import org.gongkai.organ.OrganId;
import org.jspecify.annotations.Nullable;

/**
 * One concrete account, paper, board or screen (载体) of a channel, and who answers for it.
 *
 * @param immediate whether what is published goes out through it at once
 * @param closedOn last day it was in use, null while it is
 * @param version counts changes, so that two people never overwrite each other
 */
public record Outlet(OutletId id, PublicationChannel kind, String name, String account, OrganId organ,
        boolean immediate, LocalDate openedOn, @Nullable LocalDate closedOn, String note, int version) {

    /** Whether something could go out through it on that day. */
    public boolean inUseOn(LocalDate day) {
        return !day.isBefore(openedOn) && (closedOn == null || !day.isAfter(closedOn));
    }
}
