package org.gongkai.disclosure.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.Standing;
import org.gongkai.disclosure.domain.Edition;
import org.gongkai.disclosure.domain.Stage;
import org.gongkai.disclosure.domain.StepTaken;

/** What staff may read about an item besides the item itself; whoever asks has checked that the officer may see it. */
public interface DisclosureHistory {
    /** Newest first. */
    List<StepTaken> steps(DisclosureId id);

    /** Every edition, newest first, the one in work included. */
    List<Edition> editions(DisclosureId id);

    Optional<Edition> edition(DisclosureId id, int number);

    /** Items that explain this one. */
    List<LinkedItem> interpretationsOf(DisclosureId id);

    /** Items this one explains. */
    List<LinkedItem> interpretedBy(DisclosureId id);

    /** Oldest first. */
    List<Remark> remarks(DisclosureId id);

    record LinkedItem(DisclosureId id, String title, Stage stage, Standing standing) {}

    /** A remark of staff on an edition; never public. */
    record Remark(int edition, String officer, Instant at, String text) {}
}
