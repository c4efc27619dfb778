package org.gongkai.disclosure;

import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;

/** What officers do to an item on its way; the trace is kept under the item. */
public sealed interface DisclosureAct extends OfficialAct
        permits DisclosureCircleDrawn, DisclosureToBeLookedAtAgain, DisclosureRecalled, DisclosureHandedOver,
        DisclosureDrafted, DisclosureDraftSaved, DisclosureSubmitted,
        DisclosureReturned,
        DisclosureUnitReviewed, DisclosureSecrecyReviewed,
        DisclosureReviewed, DisclosureReconsidered, DisclosureScheduled, DisclosureUnscheduled, DisclosurePublished,
        DisclosureAfterReviewed, DisclosureRevisionStarted, DisclosureRevisionAbandoned, DisclosureDiscarded,
        DisclosureWithdrawn, DisclosureMarked, DisclosureUnmarked, InterpretationLinked, InterpretationUnlinked {
    DisclosureId id();

    @Override
    default Subject subject() {
        return Subject.of("disclosure", id().value());
    }
}
