package org.gongkai.search.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the index stands.
 *
 * @param upTo moment up to which every change is in it, null while there is none
 * @param written while one is being built, how many entries it has; null otherwise
 * @param toWrite how many it will have, about
 * @param trouble why it cannot follow at present, null while it can
 */
public record IndexState(String engine, long entries, long bytes, @Nullable Instant upTo, @Nullable Long written,
        long toWrite, @Nullable Checked lastCheck, @Nullable String trouble) {

    /** @param repaired entries that differed from the database and were put right */
    public record Checked(Instant at, int repaired, long millis) {}

    public boolean isBuilding() {
        return written != null;
    }

    /** How far the building has come, of a hundred. */
    public int percent() {
        return written == null ? 100 : toWrite == 0 ? 0 : (int) Math.min(99, written * 100 / toWrite);
    }
}
