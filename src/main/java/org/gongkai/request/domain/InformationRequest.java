package org.gongkai.request.domain;

import static org.gongkai.law.ArticleRef.art;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.calendar.WorkCalendar;
import org.gongkai.calendar.WorkingDays;
import org.gongkai.law.BadInput;
import org.gongkai.law.UnlawfulAct;
import org.gongkai.organ.OrganId;
import org.gongkai.request.Applicant;
import org.gongkai.request.Arrival;
import org.gongkai.request.CaseEvent;
import org.gongkai.request.CaseKind;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.EventKind;
import org.gongkai.request.Outcome;
import org.gongkai.request.OwnRecordResult;
import org.gongkai.request.RequestId;
import org.gongkai.request.RequestProgressed;
import org.gongkai.request.RequestRegistered;
import org.gongkai.request.Signature;
import org.gongkai.request.Wanted;
import org.jspecify.annotations.Nullable;

/**
 * A request for information, from arrival to archive. It keeps what happened; where it stands and by when it must be replied to
 * is read off the legal clock, which also refuses what the law does not allow.
 */
public final class InformationRequest {
    /** 条例 §41 fixes no term and no corrections or fees for requests about one's own record. */
    private static final Set<EventKind> OF_OWN_RECORDS = EnumSet.of(EventKind.RECEIPT_FIXED, EventKind.ORGAN_CONSULTED,
            EventKind.ORGAN_ANSWERED, EventKind.HANDED_OVER, EventKind.REPLIED, EventKind.WITHDRAWN,
            EventKind.ARCHIVED);

    /**
     * Everything about it at one time.
     *
     * @param parent the request whose letter it was split from, null for one that came by itself
     */
    public record Snapshot(RequestId id, CaseNumber number, OrganId organ, CaseKind kind, @Nullable RequestId parent,
            Arrival arrival, Applicant applicant, Wanted wanted, List<RecordedEvent> history, @Nullable Outcome outcome,
            @Nullable Handler handler, @Nullable Proposal proposal, int version) {
        public Snapshot {
            history = List.copyOf(history);
        }

        /** For whoever may know the case and not the applicant. */
        public Snapshot masked() {
            return new Snapshot(id, number, organ, kind, parent, arrival, applicant.masked(), wanted, history, outcome,
                    handler, proposal, version);
        }
    }

    private final RequestId id;
    private final CaseNumber number;
    private final OrganId organ;
    private final CaseKind kind;
    private final @Nullable RequestId parent;
    private final Applicant applicant;
    private final Wanted wanted;
    private final List<RecordedEvent> history;
    private final int recorded;
    private final int version;
    private Arrival arrival;
    private @Nullable Outcome outcome;
    private @Nullable Handler handler;
    private @Nullable Proposal proposal;

    private InformationRequest(Snapshot from) {
        id = from.id();
        number = from.number();
        organ = from.organ();
        kind = from.kind();
        parent = from.parent();
        applicant = from.applicant();
        wanted = from.wanted();
        history = new ArrayList<>(from.history());
        recorded = history.size();
        version = from.version();
        arrival = from.arrival();
        outcome = from.outcome();
        handler = from.handler();
        proposal = from.proposal();
    }

    public static InformationRequest of(Snapshot snapshot) {
        return new InformationRequest(snapshot);
    }

    /** 条例 §45: registered first; what fixes the day of receipt may come later. */
    public static InformationRequest register(Snapshot entered, Signature by) {
        var request = new InformationRequest(entered);
        var receivedOn = entered.arrival().receivedOn();
        if (receivedOn != null) {
            request.history.add(new RecordedEvent(new CaseEvent.ReceiptFixed(receivedOn), by, "", Map.of()));
        }
        return request;
    }

    public RequestRegistered registered() {
        return new RequestRegistered(number, organ, kind, arrival.channel());
    }

    // ---- acts

    /** 条例 §31: what the channel asks for has happened, and the term begins. */
    public RequestProgressed fixReceipt(LocalDate on, Signature by, WorkCalendar calendar) {
        var settled = arrival.confirmed(on);
        var progressed = take(new CaseEvent.ReceiptFixed(on), "", Map.of(), by, calendar);
        arrival = settled;
        return progressed;
    }

    /**
     * Anything the clock knows that is neither receipt nor reply.
     *
     * @throws UnlawfulAct when the law does not allow it now
     */
    public RequestProgressed happen(CaseEvent event, String note, Map<String, String> details, Signature by,
            WorkCalendar calendar) {
        if (event.kind() == EventKind.RECEIPT_FIXED || event.kind() == EventKind.REPLIED) {
            throw new IllegalArgumentException("has an act of its own: " + event.kind());
        }
        var progressed = take(event, note, details, by, calendar);
        outcome = switch (event.kind()) {
            case CORRECTION_LAPSED -> Outcome.F1;
            case FEE_LAPSED -> Outcome.F2;
            case WITHDRAWN -> Outcome.F3;
            case LATE_CORRECTION_ACCEPTED, REDO_ORDERED -> null;
            default -> outcome;
        };
        proposal = event.kind() == EventKind.EXTENDED ? null : proposal;
        return new RequestProgressed(number, organ, progressed.event(), progressed.on(), outcome);
    }

    /** 条例 §36: a reply is sent, not merely written. */
    public RequestProgressed reply(Outcome how, LocalDate sentOn, String note, Map<String, String> details,
            Signature by, WorkCalendar calendar) {
        if (kind == CaseKind.OWN_RECORD) {
            throw new UnlawfulAct(art(41), "更正本人信息的申请，登记更正、不予更正或者转送的结果，不按公开申请答复。");
        }
        if (kind == CaseKind.DISCLOSURE) {
            ReplyRules.check(how, history, details);
            ReplyRules.checkDisclosure(how, history, details);
        }
        take(new CaseEvent.Replied(sentOn), note, details, by, calendar);
        outcome = how;
        proposal = null;
        return new RequestProgressed(number, organ, EventKind.REPLIED, sentOn, how);
    }

    /**
     * 条例 §41: checked, and then corrected, declined, or passed on to the organ that can; the applicant is told. Counted in no row
     * of the official table, so that it has no outcome.
     */
    public RequestProgressed answerOwnRecord(OwnRecordResult how, LocalDate sentOn, String note, Signature by,
            WorkCalendar calendar) {
        if (kind != CaseKind.OWN_RECORD) {
            throw new UnlawfulAct(art(41), "这不是更正本人信息的申请，请按条例第三十六条答复。");
        }
        if (how != OwnRecordResult.CORRECTED && note.isBlank()) {
            throw new BadInput("note", "请写明审核情况，或者转送、告知的机关");
        }
        return take(new CaseEvent.Replied(sentOn), note, Map.of(RecordedEvent.OWN_RECORD, how.name()), by, calendar);
    }

    /** 条例 §33: the officer proposes, the head of the unit decides; the term is not longer before he has. */
    public void proposeExtension(WorkingDays by, String reason, Signature from, WorkCalendar calendar) {
        if (reason.isBlank()) {
            throw new BadInput("reason", "请填写延期的理由，负责人和申请人都会看到");
        }
        LegalClock.after(facts(), new CaseEvent.Extended(from.day(), by, "待批准"), calendar);
        proposal = new Proposal(by, reason.strip(), from);
    }

    public void declineExtension() {
        if (proposal == null) {
            throw new UnlawfulAct(art(33), "没有等待审批的延期。");
        }
        proposal = null;
    }

    public void assign(Handler to) {
        handler = to;
    }

    /** Whether the law allows it now. @throws UnlawfulAct as taking it would */
    public void rehearse(CaseEvent event, WorkCalendar calendar) {
        if (kind == CaseKind.OWN_RECORD && !OF_OWN_RECORDS.contains(event.kind())) {
            throw new UnlawfulAct(art(41), "更正本人信息的申请不适用“%s”。".formatted(event.kind().term()));
        }
        requireKnownReceipt(event);
        LegalClock.after(facts(), event, calendar);
    }

    /** Nobody has given up who may not have got the letter yet: time counts from when it came (条例 §30, 109号 §6). */
    private void requireKnownReceipt(CaseEvent event) {
        var notice = switch (event.kind()) {
            case CORRECTION_LAPSED -> EventKind.CORRECTION_ASKED;
            case FEE_LAPSED -> EventKind.FEE_ASKED;
            default -> null;
        };
        history.stream()
                .filter(each -> each.event().kind() == notice)
                .findFirst()
                .flatMap(this::unheard)
                .ifPresent(
                        asked -> {
                            throw new UnlawfulAct(event.kind().by(), "%s的%s以邮寄送达，尚未登记申请人收到的日期；期限从收到起算，登记以后才能认定逾期。"
                                    .formatted(asked.event().on(), asked.event().kind().term()));
                        });
    }

    /** The notice itself while it is not known when it came, though it went by post. */
    private Optional<RecordedEvent> unheard(RecordedEvent asked) {
        var later = history.subList(history.indexOf(asked), history.size());
        return asked.isPostedUnheard() && later.stream()
                .noneMatch(each -> each.event() instanceof CaseEvent.NoticeReceived received && received.party()
                        .equals(asked.addressee())) ? Optional.of(asked) : Optional.empty();
    }

    /** What hearing that a posted notice came on this day would be; nothing when it is known or nobody waits any more. */
    public Optional<CaseEvent> heard(RecordedEvent notice, LocalDate on, WorkCalendar calendar) {
        return unheard(notice).<CaseEvent>map(asked -> new CaseEvent.NoticeReceived(on, asked.addressee()))
                .filter(
                        event -> isLawful(event, calendar));
    }

    private boolean isLawful(CaseEvent event, WorkCalendar calendar) {
        try {
            rehearse(event, calendar);
            return true;
        } catch (UnlawfulAct refused) {
            return false;
        }
    }

    private RequestProgressed take(CaseEvent event, String note, Map<String, String> details, Signature by,
            WorkCalendar calendar) {
        if (event.on().isAfter(by.day())) {
            throw new BadInput("on", "只能登记已经发生的事，日期不能晚于今天");
        }
        rehearse(event, calendar);
        history.add(new RecordedEvent(event, by, note, details));
        return new RequestProgressed(number, organ, event.kind(), event.on(), null);
    }

    // ---- what it is

    public List<CaseEvent> facts() {
        return history.stream().map(RecordedEvent::event).toList();
    }

    public List<RecordedEvent> history() {
        return List.copyOf(history);
    }

    /** Events taken since it was read. */
    public List<RecordedEvent> fresh() {
        return List.copyOf(history.subList(recorded, history.size()));
    }

    /** Where it stands on a day. A request about one's own record has no term. */
    public Reading readOn(LocalDate day, WorkCalendar calendar) {
        var reading = LegalClock.read(facts(), day, calendar);
        return kind == CaseKind.OWN_RECORD ? reading.withoutTerm() : reading;
    }

    /** The day of the last thing that happened, or of its arrival. */
    public LocalDate lastDay() {
        return facts().stream()
                .map(CaseEvent::on)
                .max(Comparator.naturalOrder())
                .orElse(arrival.arrivedOn());
    }

    public RequestId id() {
        return id;
    }

    public CaseNumber number() {
        return number;
    }

    public OrganId organ() {
        return organ;
    }

    public int version() {
        return version;
    }

    public Snapshot snapshot() {
        return new Snapshot(id, number, organ, kind, parent, arrival, applicant, wanted, history, outcome, handler,
                proposal, version);
    }
}
