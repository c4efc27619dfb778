package org.gongkai.cache;

import java.time.LocalDate;
import org.gongkai.disclosure.DisclosureId;

/** How often what the public sees has changed, for whoever remembers something derived from it. */
public interface PublicState {
    /** Two equal versions mean that nothing public changed in between, by an act or by the day: validity ends at midnight. */
    Version version();

    /** Whether an item is for sure as it was then; never while other instances cannot be heard. */
    boolean isUnchangedSince(Version then, DisclosureId item);

    /** What the public sees, by the number of changes before it and its day. */
    record Version(long changes, LocalDate day) {}
}
