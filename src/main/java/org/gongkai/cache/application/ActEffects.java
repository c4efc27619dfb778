package org.gongkai.cache.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.cache.domain.Mark;
import org.gongkai.disclosure.DisclosureAct;
import org.gongkai.disclosure.InterpretationLinked;
import org.gongkai.disclosure.InterpretationUnlinked;
import org.gongkai.law.OfficialAct;

/** Which pages an act may change. What it changes in the lists of public items is told apart from it, see {@code PublicChanges}. */
final class ActEffects {
    /** Acts that cannot change a public page. */
    private static final Set<String> BEHIND_THE_DOOR = Set.of("account", "session", "grant", "correction", "setting",
            "webhook", "api-key");
    private static final Set<String> BEFORE_PUBLICATION = Set.of("DisclosureDrafted", "DisclosureDraftSaved",
            "DisclosureDiscarded", "DisclosureSubmitted", "DisclosureReturned", "DisclosureUnitReviewed",
            "DisclosureSecrecyReviewed",
            "DisclosureRevisionStarted", "DisclosureRevisionAbandoned", "PreviewShared", "PreviewRevoked");
    /** Acts that move figures and nothing an exact page shows. */
    private static final Set<String> ONLY_FIGURES = Set.of("disclosure", "delivery", "outlet", "import", "request",
            "file");

    private ActEffects() {}

    /**
     * The marks an act touches; empty when every page may be touched. That is so for whatever is not named here: a new kind
     * of act that nobody thought of costs a few renderings, never a leak.
     */
    static Optional<List<Mark>> of(OfficialAct act) {
        if (BEHIND_THE_DOOR.contains(act.subject().type())
                || BEFORE_PUBLICATION.contains(act.getClass().getSimpleName())) {
            return Optional.of(List.of());
        }
        return switch (act) {
            case InterpretationLinked linked -> Optional.of(List.of(Mark.ANY_ACT, Mark.item(linked.id().value()),
                    Mark.item(linked.interpretation().value())));
            case InterpretationUnlinked cut -> Optional.of(List.of(Mark.ANY_ACT, Mark.item(cut.id().value()),
                    Mark.item(cut.interpretation().value())));
            case DisclosureAct done -> Optional.of(List.of(Mark.ANY_ACT, Mark.item(done.id().value())));
            default -> ONLY_FIGURES.contains(act.subject().type()) ? Optional.of(List.of(Mark.ANY_ACT))
                    : Optional.empty();
        };
    }
}
