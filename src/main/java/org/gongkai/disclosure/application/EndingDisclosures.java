package org.gongkai.disclosure.application;

import static org.gongkai.identity.Permission.REVIEW_DISCLOSURE;

import java.time.Clock;
import java.time.LocalDate;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.Standing;
import org.gongkai.disclosure.domain.Disclosures;
import org.gongkai.disclosure.domain.Ending;
import org.gongkai.disclosure.domain.Marking;
import org.gongkai.identity.Officer;
import org.gongkai.law.BadInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a published item: taken back, removed as an error, or marked as no longer in force. */
@Service
public class EndingDisclosures {
    private final Disclosures disclosures;
    private final Proceedings proceedings;
    private final Clock clock;

    EndingDisclosures(Disclosures disclosures, Proceedings proceedings, Clock clock) {
        this.disclosures = disclosures;
        this.proceedings = proceedings;
        this.clock = clock;
    }

    /** @param mergedInto the item that takes its place, null unless it was merged */
    @Transactional
    public void withdraw(Seen seen, Ending.Kind kind, String reason, @Nullable DisclosureId mergedInto,
            Officer officer) {
        if (mergedInto != null) {
            requirePublished(mergedInto);
        }
        var why = new Ending(kind, reason, LocalDate.now(clock), mergedInto);
        proceedings.take(seen, officer, REVIEW_DISCLOSURE, (item, by) -> item.withdraw(why, by));
    }

    @Transactional
    public void remove(Seen seen, String reason, Officer officer) {
        proceedings.take(seen, officer, REVIEW_DISCLOSURE, (item, by) -> item.remove(reason, by));
    }

    @Transactional
    public void mark(Seen seen, Marking marking, Officer officer) {
        proceedings.take(seen, officer, REVIEW_DISCLOSURE, (item, by) -> item.mark(marking, by));
    }

    @Transactional
    public void unmark(Seen seen, String reason, Officer officer) {
        proceedings.take(seen, officer, REVIEW_DISCLOSURE, (item, by) -> item.unmark(reason, by));
    }

    private void requirePublished(DisclosureId id) {
        if (disclosures.find(id).filter(item -> item.standing() == Standing.PUBLISHED).isEmpty()) {
            throw new BadInput("mergedInto", "并入的信息须已发布");
        }
    }
}
