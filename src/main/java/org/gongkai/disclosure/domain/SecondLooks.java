package org.gongkai.disclosure.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.organ.OrganId;
import org.jspecify.annotations.Nullable;

/** By when published items are to be looked at again (复核). */
public interface SecondLooks {
    Optional<LocalDate> of(DisclosureId id);

    void set(DisclosureId id, @Nullable LocalDate on);

    /** Published items whose day is this one or earlier. */
    List<Due> dueBy(LocalDate day);

    record Due(DisclosureId id, OrganId organ, String title, LocalDate on) {}
}
