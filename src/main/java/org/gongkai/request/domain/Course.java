package org.gongkai.request.domain;

import org.gongkai.request.CaseEvent;
import org.gongkai.request.EventKind;

import static java.util.Objects.requireNonNull;
import static org.gongkai.law.ArticleRef.art;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongkai.calendar.WorkCalendar;
import org.gongkai.calendar.WorkingDays;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.UnlawfulAct;
import org.jspecify.annotations.Nullable;

/** The course a request has taken so far: events go in one by one, each against the table and its guards. */
final class Course {
    /** 条例 §30: one notice, within 7 working days of receipt. */
    static final WorkingDays TO_ASK_FOR_CORRECTION = WorkingDays.of(7);

    private final WorkCalendar calendar;
    private final List<Consultation> consultations = new ArrayList<>();
    private final List<Defect> defects = new ArrayList<>();
    /** Without open consultations; those are laid over it, see {@link #stageOn}. */
    private Stage stage = Stage.ARRIVED;
    private @Nullable LocalDate receivedOn;
    private @Nullable LocalDate lastDay;
    private @Nullable Run run;
    private CaseEvent.@Nullable CorrectionAsked correction;
    private CaseEvent.@Nullable FeeAsked fee;
    private boolean reasonsAsked;
    private boolean ordered;

    Course(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    Course copy() {
        var copy = new Course(calendar);
        copy.consultations.addAll(consultations);
        copy.defects.addAll(defects);
        copy.stage = stage;
        copy.receivedOn = receivedOn;
        copy.lastDay = lastDay;
        copy.run = run;
        copy.correction = correction;
        copy.fee = fee;
        copy.reasonsAsked = reasonsAsked;
        copy.ordered = ordered;
        return copy;
    }

    void take(CaseEvent event) {
        refuseEarlierThanBefore(event);
        var next = Steps.after(event, stageOn(event.on()));
        switch (event) {
            case CaseEvent.ReceiptFixed receipt -> receive(receipt);
            case CaseEvent.CorrectionAsked asked -> askCorrection(asked);
            case CaseEvent.CorrectionReceived corrected -> restart(corrected.on());
            case CaseEvent.CorrectionLapsed lapsed -> lapseCorrection(lapsed);
            case CaseEvent.LateCorrectionAccepted accepted -> acceptLate(accepted);
            case CaseEvent.ThirdPartyAsked asked -> consult(Consultation.of(asked));
            case CaseEvent.ThirdPartyAnswered answer -> hear(answer, EventKind.THIRD_PARTY_ASKED, answer.party());
            case CaseEvent.OrganConsulted asked -> consult(Consultation.of(asked));
            case CaseEvent.OrganAnswered answer -> hear(answer, EventKind.ORGAN_CONSULTED, answer.party());
            case CaseEvent.NoticeReceived received -> noteReceipt(received);
            case CaseEvent.Extended extended -> extend(extended);
            case CaseEvent.FeeAsked asked -> askFee(asked);
            case CaseEvent.FeePaid paid -> pay(paid);
            case CaseEvent.FeeLapsed lapsed -> lapseFee(lapsed);
            case CaseEvent.ReasonAsked asked -> reasonsAsked = true;
            case CaseEvent.ReasonGiven given -> hearReasons(given);
            case CaseEvent.LaterDayFixed later -> fixLaterDay(later);
            case CaseEvent.Withdrawn withdrawn -> end(withdrawn);
            case CaseEvent.HandedOver handed -> end(handed);
            case CaseEvent.Replied replied -> reply(replied);
            case CaseEvent.RedoOrdered order -> redo(order);
            case CaseEvent.Archived archived -> {}
        }
        settle(event, next);
        lastDay = lastDay == null || event.on().isAfter(lastDay) ? event.on() : lastDay;
    }

    /** Consultations are laid over the stage beneath, which a pause and its end leave alone. */
    private void settle(CaseEvent event, Stage next) {
        switch (event) {
            case CaseEvent.ThirdPartyAsked _,CaseEvent.ThirdPartyAnswered _,CaseEvent.OrganConsulted _,CaseEvent.OrganAnswered _,CaseEvent.Extended _,CaseEvent.NoticeReceived _ ->
                {}
            case CaseEvent.ReasonGiven _ -> stage = Stage.RUNNING;
            default -> stage = next;
        }
    }

    Stage stageOn(LocalDate day) {
        boolean waits = (stage == Stage.RUNNING || stage == Stage.AWAIT_REASON)
                && consultations.stream().anyMatch(letter -> letter.isOpenOn(day, calendar));
        return waits ? Stage.PAUSED_CONSULT : stage;
    }

    // ---- what each event asks for beyond the table, and what it does

    private void refuseEarlierThanBefore(CaseEvent event) {
        boolean heardOfLater = event.kind() == EventKind.NOTICE_RECEIVED;
        if (lastDay != null && event.on().isBefore(lastDay) && !heardOfLater) {
            throw new UnlawfulAct(event.kind().by(), "“%s”的日期 %s 早于前一步的 %s；各步须按发生的先后排列。"
                    .formatted(event.kind().term(), event.on(), lastDay));
        }
    }

    private void receive(CaseEvent.ReceiptFixed receipt) {
        receivedOn = receipt.on();
        restart(receipt.on());
    }

    /** The term runs anew from here; what was used, paused or added before is gone (条例 §30, 109号 §7). */
    private void restart(LocalDate from) {
        run = Run.of(from, law().term(), law().by());
    }

    private void askCorrection(CaseEvent.CorrectionAsked asked) {
        if (correction != null) {
            throw new UnlawfulAct(art(30), "补正应当一次性告知，%s 已经发出过补正告知书，不得再次要求补正。".formatted(correction.on()));
        }
        if (law() == RequestLaw.REVISED) {
            var limit = calendar.after(requireNonNull(receivedOn), TO_ASK_FOR_CORRECTION).end();
            markIfLate(asked.on(), limit, art(30), "补正告知书应当在收到申请之日起 7 个工作日内发出");
        }
        correction = asked;
        run = run().stopped(asked.kind(), asked.on());
    }

    private void lapseCorrection(CaseEvent.CorrectionLapsed lapsed) {
        var limit = correctionDue();
        if (!lapsed.on().isAfter(limit)) {
            throw new UnlawfulAct(art(30), "补正期限到 %s 为止，此前不能视为放弃申请。".formatted(limit));
        }
    }

    private LocalDate correctionDue() {
        var asked = requireNonNull(correction);
        return calendar.after(received(asked.receivedOn(), asked.on()), asked.period()).end();
    }

    private void acceptLate(CaseEvent.LateCorrectionAccepted accepted) {
        if (accepted.approvedBy().isBlank()) {
            throw new UnlawfulAct(art(30), "逾期补正是否有正当理由，须由政府信息公开工作机构负责人决定。");
        }
        restart(accepted.on());
    }

    /** A pause that begins when the term is over cannot lengthen it; asking is still allowed, and late. */
    private void consult(Consultation letter) {
        markIfLate(letter.sentOn(), due(), art(33), "征求意见应当在答复期限内进行，期限届满后征求意见不能使期限中止");
        consultations.add(letter);
    }

    private void hear(CaseEvent answer, EventKind letter, String from) {
        for (int i = 0; i < consultations.size(); i++) {
            var asked = consultations.get(i);
            if (asked.waitsFor(letter, from) && !answer.on().isBefore(asked.receivedOn())) {
                consultations.set(i, asked.answered(answer.on()));
                return;
            }
        }
        throw new UnlawfulAct(answer.kind().by(), "%s 之前没有送达而尚未答复的征求意见函，不能登记收到意见。".formatted(answer.on()));
    }

    /** What the addressee is given counts from when the notice came (条例 §30, §32, 109号 §6); the post knows that later. */
    private void noteReceipt(CaseEvent.NoticeReceived received) {
        switch (stage) {
            case AWAIT_CORRECTION -> {
                var asked = requireNonNull(correction);
                refuseWrongReceipt(received, asked.on(), asked.receivedOn() != null);
                correction = asked.receivedOn(received.on());
            }
            case AWAIT_PAYMENT -> {
                var asked = requireNonNull(fee);
                refuseWrongReceipt(received, asked.on(), asked.receivedOn() != null);
                fee = asked.receivedOn(received.on());
            }
            default -> noteReceiptOfLetter(received);
        }
    }

    private void noteReceiptOfLetter(CaseEvent.NoticeReceived received) {
        for (int i = 0; i < consultations.size(); i++) {
            var letter = consultations.get(i);
            if (letter.mayStillBeReceived(received.party())) {
                refuseWrongReceipt(received, letter.sentOn(), false);
                consultations.set(i, letter.received(received.on()));
                return;
            }
        }
        throw new UnlawfulAct(received.kind().by(), "没有发给“%s”而尚未登记送达的征求意见函。".formatted(received.party()));
    }

    private static void refuseWrongReceipt(CaseEvent.NoticeReceived received, LocalDate sentOn, boolean known) {
        if (known) {
            throw new UnlawfulAct(received.kind().by(), "这份文书的送达日期已经登记过。");
        }
        if (received.on().isBefore(sentOn)) {
            throw new UnlawfulAct(received.kind().by(), "送达日期 %s 早于发出的 %s。".formatted(received.on(), sentOn));
        }
    }

    private void extend(CaseEvent.Extended extended) {
        var rule = law().by();
        if (ordered) {
            throw new UnlawfulAct(rule, "重新答复的期限由复议决定或者判决确定，不能自行延长。");
        }
        if (extended.approvedBy().isBlank()) {
            throw new UnlawfulAct(rule, "延长答复期限须经政府信息公开工作机构负责人同意，没有同意人不能延期。");
        }
        if (extended.by().exceeds(law().longestExtension())) {
            throw new UnlawfulAct(rule, "延长的期限最长不得超过 %s，不能延长 %s。".formatted(law().longestExtension(), extended.by()));
        }
        if (run().isExtended() || run().fixedDue() != null) {
            throw new UnlawfulAct(rule, "答复期限已经延长过一次，不得再次延长。");
        }
        if (extended.on().isAfter(due())) {
            throw new UnlawfulAct(rule, "答复期限已于 %s 届满，期限届满后不能延期。".formatted(due()));
        }
        run = run().extended(extended.by());
    }

    private void askFee(CaseEvent.FeeAsked asked) {
        if (asked.on().isBefore(FeeRules.IN_FORCE)) {
            throw new UnlawfulAct(art(42), "信息处理费自 2021 年 1 月 1 日起才可以收取，%s 不能收费。".formatted(asked.on()));
        }
        if (fee != null) {
            throw new UnlawfulAct(FeeRules.ONE_TARIFF, "同一申请只能收取一次信息处理费，%s 已经发出过收费通知书。".formatted(fee.on()));
        }
        if (asked.on().isAfter(due())) {
            throw new UnlawfulAct(FeeRules.NOTICE, "收费通知应当在申请处理期限内发出，期限已于 %s 届满。".formatted(due()));
        }
        fee = asked;
        run = run().stopped(asked.kind(), asked.on());
    }

    private LocalDate payBy() {
        var notice = requireNonNull(fee);
        return calendar.after(received(notice.receivedOn(), notice.on()), FeeRules.TO_PAY).end();
    }

    private void pay(CaseEvent.FeePaid paid) {
        if (paid.on().isAfter(payBy())) {
            throw new UnlawfulAct(FeeRules.NOTICE, "缴费期限已于 %s 届满，逾期未缴费视为放弃申请，不再处理。".formatted(payBy()));
        }
        restart(paid.on());
    }

    private void lapseFee(CaseEvent.FeeLapsed lapsed) {
        if (!lapsed.on().isAfter(payBy())) {
            throw new UnlawfulAct(FeeRules.NOTICE, "缴费期限到 %s 为止，此前不能视为放弃申请。".formatted(payBy()));
        }
    }

    private void hearReasons(CaseEvent.ReasonGiven given) {
        if (stage != Stage.AWAIT_REASON) {
            throw new UnlawfulAct(given.kind().by(), "没有要求申请人说明理由，不能登记收到理由说明。");
        }
    }

    private void fixLaterDay(CaseEvent.LaterDayFixed later) {
        if (!reasonsAsked) {
            throw new UnlawfulAct(art(35), "只有申请数量、频次明显超过合理范围并已要求说明理由的，才能确定延迟答复的期限。");
        }
        if (later.on().isAfter(due())) {
            throw new UnlawfulAct(art(35), "答复期限已于 %s 届满，不能再确定延迟答复的期限。".formatted(due()));
        }
        if (!later.due().isAfter(due())) {
            throw new UnlawfulAct(art(35), "延迟答复的期限须晚于原期限 %s。".formatted(due()));
        }
        run = run().dueOn(later.due());
    }

    private void reply(CaseEvent.Replied replied) {
        markIfLate(replied.on(), due(), run().fixedDue() == null ? run().by() : art(35), "答复应当在期限内发出");
        end(replied);
    }

    private void end(CaseEvent last) {
        run = run == null ? null : run.ended(last.on());
    }

    private void redo(CaseEvent.RedoOrdered order) {
        ordered = true;
        run = Run.of(order.on(), order.period(), order.kind().by());
    }

    private void markIfLate(LocalDate on, LocalDate limit, ArticleRef rule, String what) {
        if (on.isAfter(limit)) {
            defects.add(new Defect(on, rule, "%s，应不迟于 %s，实际 %s。".formatted(what, limit, on)));
        }
    }

    private static LocalDate received(@Nullable LocalDate known, LocalDate otherwise) {
        return known == null ? otherwise : known;
    }

    // ---- what follows

    private RequestLaw law() {
        return RequestLaw.on(requireNonNull(receivedOn));
    }

    private Run run() {
        return requireNonNull(run);
    }

    private LocalDate due() {
        return run().due(consultations, calendar);
    }

    Reading readOn(LocalDate day) {
        var now = stageOn(day);
        var current = run;
        if (current == null) {
            return Reading.beforeReceipt(now);
        }
        var strip = DayStrip.of(current, consultations, day, calendar);
        boolean overdue = !current.isStopped() && current.lastUsed(day).isAfter(strip.due());
        return new Reading(now, receivedOn, current.from(), current.isStopped() ? null : strip.due(), strip.length(),
                strip.used(), overdue, current.isExtended(), waitsUntil(now, day), defects, strip.days(),
                strip.provisionalBecause());
    }

    private @Nullable LocalDate waitsUntil(Stage now, LocalDate day) {
        return switch (now) {
            case AWAIT_CORRECTION -> correctionDue();
            case AWAIT_PAYMENT -> payBy();
            case PAUSED_CONSULT -> consultations.stream()
                    .filter(letter -> letter.isOpenOn(day, calendar))
                    .map(letter -> letter.limit(calendar))
                    .max(Comparator.naturalOrder())
                    .orElse(null);
            default -> null;
        };
    }
}
