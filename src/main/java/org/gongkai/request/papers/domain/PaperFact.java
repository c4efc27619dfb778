package org.gongkai.request.papers.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.calendar.WorkingDays;
import org.gongkai.request.CaseEvent;
import org.gongkai.request.EventKind;
import org.gongkai.request.domain.RecordedEvent;

/**
 * What a document makes a fact of the case when it leaves: the notice that asks for a correction is the asking itself. The clock
 * and the paper then cannot disagree.
 */
public final class PaperFact {
    /** What begins the term anew; a step told before it belongs to the earlier term. */
    private static final Set<EventKind> NEW_TERM = Set.of(EventKind.CORRECTION_RECEIVED,
            EventKind.LATE_CORRECTION_ACCEPTED, EventKind.FEE_PAID, EventKind.REDO_ORDERED);
    private static final Pattern DAYS = Pattern.compile("(\\d{1,3})\\s*个?工作日");

    private PaperFact() {}

    /** The event that leaves with it; a decision has an act of its own, the reply. */
    public static Optional<CaseEvent> of(Paper paper, Delivery delivery) {
        var on = delivery.on();
        var receivedOn = delivery.receivedOn();
        return Optional.ofNullable(switch (paper.kind()) {
            case CORRECTION -> new CaseEvent.CorrectionAsked(on, receivedOn, statedDays(paper, Slot.PERIOD));
            case REASONS_ASKED -> new CaseEvent.ReasonAsked(on);
            case EXTENSION_TOLD -> new CaseEvent.Extended(on, statedDays(paper, Slot.EXTENSION), signer(paper));
            case THIRD_PARTY_ASKED -> new CaseEvent.ThirdPartyAsked(on, receivedOn, name(paper, Slot.PARTY));
            case CO_AUTHOR_ASKED, ORGAN_ASKED ->
                new CaseEvent.OrganConsulted(on, receivedOn, name(paper, Slot.COUNTERPART));
            case FEE -> new CaseEvent.FeeAsked(on, receivedOn);
            default -> null;
        });
    }

    /** The event already in the file that says what this paper says: entered by it, or by hand within the same term. */
    public static Optional<RecordedEvent> entered(Paper paper, List<RecordedEvent> history) {
        var kind = paper.kind().tells().orElse(null);
        if (kind == null) {
            return Optional.empty();
        }
        var byPaper = history.stream().filter(known -> known.isOf(paper.id().value())).findFirst();
        return byPaper.isPresent() ? byPaper
                : sinceNewTerm(history).stream()
                        .filter(known -> known.event().kind() == kind && sameParty(paper, known.event()))
                        .filter(known -> !known.details().containsKey(RecordedEvent.PAPER))
                        .findFirst();
    }

    private static List<RecordedEvent> sinceNewTerm(List<RecordedEvent> history) {
        int from = 0;
        for (int i = 0; i < history.size(); i++) {
            from = NEW_TERM.contains(history.get(i).event().kind()) ? i + 1 : from;
        }
        return history.subList(from, history.size());
    }

    private static boolean sameParty(Paper paper, CaseEvent event) {
        return switch (event) {
            case CaseEvent.ThirdPartyAsked asked -> asked.party().equals(name(paper, Slot.PARTY));
            case CaseEvent.OrganConsulted asked -> asked.party().equals(name(paper, Slot.COUNTERPART));
            default -> true;
        };
    }

    /** How many working days the words give, such as 10 in 收到之日起10个工作日内. */
    public static Optional<WorkingDays> daysIn(String words) {
        var found = DAYS.matcher(words);
        return found.find() ? Optional.of(WorkingDays.of(Integer.parseInt(found.group(1)))) : Optional.empty();
    }

    private static WorkingDays statedDays(Paper paper, Slot slot) {
        return daysIn(paper.typed().getOrDefault(slot, "")).orElse(CaseEvent.CorrectionAsked.USUAL_PERIOD);
    }

    private static String name(Paper paper, Slot slot) {
        return paper.typed().getOrDefault(slot, "").strip();
    }

    private static String signer(Paper paper) {
        return paper.issued() == null ? "" : paper.issued().name();
    }
}
