package org.gongkai.cache;

import java.time.LocalDate;

/** How often what the public sees has changed, for whoever remembers something derived from it. */
@FunctionalInterface
public interface PublicState {
    /** Two equal versions mean that nothing public changed in between, by an act or by the day: validity ends at midnight. */
    Version version();

    /** What the public sees, by the number of changes before it and its day. */
    record Version(long changes, LocalDate day) {}
}
