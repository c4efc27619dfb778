package org.gongkai.disclosure.application;

import java.time.Instant;
import java.time.LocalDate;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.Standing;
import org.gongkai.disclosure.domain.Stage;
import org.gongkai.organ.OrganId;
import org.jspecify.annotations.Nullable;

/**
 * An item as staff lists show it: its edition in work, or the published one when none is.
 *
 * @param title empty while nothing was typed
 * @param termFrom the day the term of 条例 §26 runs from, null when it does not run
 * @param expressOpen whether a release before review still waits for its review
 * @param lastOfficer who took the last step, empty when nobody did yet
 * @param key keyset key
 */
public record StaffItem(DisclosureId id, int version, int edition, String title, OrganId organ, Stage stage,
        Standing standing, @Nullable ColumnId column, @Nullable String indexNumber, @Nullable String documentNumber,
        @Nullable LocalDate formedOn, @Nullable LocalDate termFrom, @Nullable Instant scheduledFor,
        @Nullable Instant firstPublishedAt, boolean expressOpen, Instant changedAt, String lastOfficer, String key) {
    public Seen seen() {
        return new Seen(id, version);
    }
}
