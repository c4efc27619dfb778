package org.gongkai.request.domain;

import org.gongkai.request.CaseEvent;
import org.gongkai.request.EventKind;

import static org.gongkai.request.domain.Stage.ABANDONED_CORRECTION;
import static org.gongkai.request.domain.Stage.ABANDONED_PAYMENT;
import static org.gongkai.request.domain.Stage.ARCHIVED;
import static org.gongkai.request.domain.Stage.ARRIVED;
import static org.gongkai.request.domain.Stage.AWAIT_CORRECTION;
import static org.gongkai.request.domain.Stage.AWAIT_PAYMENT;
import static org.gongkai.request.domain.Stage.AWAIT_REASON;
import static org.gongkai.request.domain.Stage.HANDED_OVER;
import static org.gongkai.request.domain.Stage.PAUSED_CONSULT;
import static org.gongkai.request.domain.Stage.REPLIED;
import static org.gongkai.request.domain.Stage.RUNNING;
import static org.gongkai.request.domain.Stage.WITHDRAWN;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongkai.law.UnlawfulAct;
import org.jspecify.annotations.Nullable;

/**
 * Every step a request may take, and no other: what stands here is all there is, for administrators too. Guards that need
 * more than the stage ("once only", "before the due day") are in {@link Course}.
 *
 * <p>{@code docs/request-steps.md} is drawn from this table.
 */
public final class Steps {
    private static final @Nullable Stage STAYS = null;
    private static final Set<Stage> TERM_RUNS = EnumSet.of(RUNNING, AWAIT_REASON);
    private static final Set<Stage> TERM_RUNS_OR_PAUSED = EnumSet.of(RUNNING, AWAIT_REASON, PAUSED_CONSULT);
    private static final Set<Stage> OPEN = EnumSet.of(ARRIVED, RUNNING, AWAIT_CORRECTION, PAUSED_CONSULT, AWAIT_REASON,
            AWAIT_PAYMENT);
    /** An opinion may come when nobody waits for it any more; it is filed and moves nothing. */
    private static final Set<Stage> LETTERS_ARRIVE = EnumSet.of(RUNNING, AWAIT_REASON, AWAIT_CORRECTION,
            AWAIT_PAYMENT);
    private static final Set<Stage> ENDED = EnumSet.of(REPLIED, ABANDONED_CORRECTION, ABANDONED_PAYMENT, WITHDRAWN,
            HANDED_OVER);

    public static final List<Step> TABLE = List.of(
            new Step(Set.of(ARRIVED), EventKind.RECEIPT_FIXED, RUNNING),
            new Step(Set.of(RUNNING), EventKind.CORRECTION_ASKED, AWAIT_CORRECTION),
            new Step(Set.of(AWAIT_CORRECTION), EventKind.CORRECTION_RECEIVED, RUNNING),
            new Step(Set.of(AWAIT_CORRECTION), EventKind.CORRECTION_LAPSED, ABANDONED_CORRECTION),
            new Step(Set.of(ABANDONED_CORRECTION), EventKind.LATE_CORRECTION_ACCEPTED, RUNNING),
            new Step(TERM_RUNS_OR_PAUSED, EventKind.THIRD_PARTY_ASKED, PAUSED_CONSULT),
            new Step(Set.of(PAUSED_CONSULT), EventKind.THIRD_PARTY_ANSWERED, RUNNING),
            new Step(LETTERS_ARRIVE, EventKind.THIRD_PARTY_ANSWERED, STAYS),
            new Step(TERM_RUNS_OR_PAUSED, EventKind.ORGAN_CONSULTED, PAUSED_CONSULT),
            new Step(Set.of(PAUSED_CONSULT), EventKind.ORGAN_ANSWERED, RUNNING),
            new Step(LETTERS_ARRIVE, EventKind.ORGAN_ANSWERED, STAYS),
            new Step(EnumSet.of(AWAIT_CORRECTION, AWAIT_PAYMENT, PAUSED_CONSULT), EventKind.NOTICE_RECEIVED, STAYS),
            new Step(TERM_RUNS_OR_PAUSED, EventKind.EXTENDED, STAYS),
            new Step(Set.of(RUNNING), EventKind.REASON_ASKED, AWAIT_REASON),
            new Step(Set.of(AWAIT_REASON), EventKind.REASON_GIVEN, RUNNING),
            new Step(Set.of(PAUSED_CONSULT), EventKind.REASON_GIVEN, STAYS),
            new Step(TERM_RUNS, EventKind.LATER_DAY_FIXED, STAYS),
            new Step(TERM_RUNS, EventKind.FEE_ASKED, AWAIT_PAYMENT),
            new Step(Set.of(AWAIT_PAYMENT), EventKind.FEE_PAID, RUNNING),
            new Step(Set.of(AWAIT_PAYMENT), EventKind.FEE_LAPSED, ABANDONED_PAYMENT),
            new Step(OPEN, EventKind.WITHDRAWN, WITHDRAWN),
            new Step(Set.of(ARRIVED), EventKind.HANDED_OVER, HANDED_OVER),
            new Step(TERM_RUNS, EventKind.REPLIED, REPLIED),
            new Step(EnumSet.of(REPLIED, ABANDONED_CORRECTION, ABANDONED_PAYMENT, ARCHIVED), EventKind.REDO_ORDERED,
                    RUNNING),
            new Step(ENDED, EventKind.ARCHIVED, ARCHIVED));

    private Steps() {}

    public static boolean allows(EventKind event, Stage stage) {
        return TABLE.stream().anyMatch(step -> step.event() == event && step.from().contains(stage));
    }

    /** The stage this event leads to from here, or a refusal with its article. */
    static Stage after(CaseEvent event, Stage stage) {
        return TABLE.stream()
                .filter(step -> step.event() == event.kind() && step.from().contains(stage))
                .findFirst()
                .orElseThrow(() -> refused(event.kind(), event.on(), stage))
                .after(stage);
    }

    private static UnlawfulAct refused(EventKind event, LocalDate on, Stage stage) {
        return new UnlawfulAct(event.by(), "%s时申请处于“%s”，不能“%s”。".formatted(on, stage.term(), event.term()));
    }
}
