package org.gongkai.disclosure.domain;

import java.time.Instant;

/** What the public sees of items, as far as a day alone changes it. */
public interface TurnedDays {
    /**
     * Notes as changed what its day has changed since it last was: no longer shown, or no longer in force.
     *
     * @return how many
     */
    int note(Instant now);
}
