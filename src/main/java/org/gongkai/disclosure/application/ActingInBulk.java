package org.gongkai.disclosure.application;

import java.util.List;
import java.util.function.Consumer;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.domain.Review;
import org.gongkai.identity.Officer;
import org.gongkai.law.BadInput;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.law.NotPermitted;
import org.gongkai.law.UnlawfulAct;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** One act for many items: each in a transaction of its own, so that one refusal leaves the others done. */
@Service
public class ActingInBulk {
    private final ReviewingDisclosures reviewing;
    private final PublishingDisclosures publishing;

    ActingInBulk(ReviewingDisclosures reviewing, PublishingDisclosures publishing) {
        this.reviewing = reviewing;
        this.publishing = publishing;
    }

    public List<Outcome> approveInUnit(List<Seen> items, String opinion, Officer officer) {
        return each(items, item -> reviewing.approveInUnit(item, opinion, officer));
    }

    public List<Outcome> clear(List<Seen> items, Officer officer) {
        return each(items, item -> reviewing.review(item, Review.OPEN, officer));
    }

    /** Warnings were to be read one by one; an item that has some is refused here. */
    public List<Outcome> publish(List<Seen> items, Officer officer) {
        return each(items, item -> publishing.publish(item, false, officer));
    }

    private static List<Outcome> each(List<Seen> items, Consumer<Seen> act) {
        return items.stream().map(item -> outcome(item, act)).toList();
    }

    private static Outcome outcome(Seen item, Consumer<Seen> act) {
        try {
            act.accept(item);
            return new Outcome(item.id(), null);
        } catch (BadInput | UnlawfulAct | NewerVersionExists | NoSuchRecord | NotPermitted refusal) {
            return new Outcome(item.id(), refusal.getMessage());
        }
    }

    /**
     * How one item fared.
     *
     * @param refusal why not, null when it was done
     */
    public record Outcome(DisclosureId id, @Nullable String refusal) {
        public boolean isDone() {
            return refusal == null;
        }
    }
}
