package org.gongkai.database;

import java.time.Instant;
import java.util.Optional;

/** Whether the database can be reached, and with it the other instances that share it. */
public interface DatabaseReach {
    /** Whether a notice of another instance would be heard now; wrong for at most a few seconds after the line broke. */
    boolean hearsOthers();

    /** Since when the database cannot be reached at all; empty while it can. */
    Optional<Instant> awaySince();
}
