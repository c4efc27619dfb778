package org.gongkai.request.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.gongkai.identity.Officers;
import org.gongkai.notice.LetterState;
import org.gongkai.organ.Organ;
import org.gongkai.request.CasePapers;
import org.gongkai.request.EventKind;
import org.gongkai.request.Outcome;
import org.gongkai.request.Particulars;
import org.gongkai.request.application.InsideTheHouse;
import org.gongkai.request.application.Reminders;
import org.gongkai.request.application.RequestLine;
import org.gongkai.request.domain.InformationRequest;
import org.gongkai.request.domain.Reading;
import org.gongkai.request.domain.ReplyProposal;
import org.jspecify.annotations.Nullable;

/**
 * A case on one page.
 *
 * @param masked who the applicant is, with the middle hidden
 * @param revealed the same in full, on the one page it was asked for
 */
public record CasePage(InformationRequest.Snapshot it, String organ, Reading reading, LocalDate today,
        List<MonthGrid> months, List<Moment> timeline, List<NextStep> next, ReplyStep reply, Particulars masked,
        @Nullable Particulars revealed, Inside inside, Rights rights, List<Officers.Colleague> colleagues,
        Neighbours neighbours, List<String> openParties,
        List<CasePapers.OnItsWay> papers, Passage passage, Approval approval, Instant opened, CaseForm form,
        Map<String, String> errors, @Nullable Problem problem) {
    /**
     * Something that happened.
     *
     * @param paper the document that told it
     * @param letter what became of the e-mail to the applicant, null when none went out
     */
    public record Moment(LocalDate on, String title, String rule, String by, String note, List<String> details,
            @Nullable String late, @Nullable String paper,
            @Nullable LetterState letter) {}

    /**
     * @param refusal why it cannot be done now, null when it can
     * @param belated cannot be done any more, but what was done in time can still be entered
     */
    public record NextStep(CaseAct act, @Nullable String refusal, @Nullable String rule, boolean allowed,
            boolean belated) {}

    /** @param refusal why no reply can be sent now, null when one can */
    public record ReplyStep(@Nullable String refusal, @Nullable String rule) {}

    /**
     * Requests beside this one.
     *
     * @param alike those for the same information
     */
    public record Neighbours(List<RequestLine> sameLetter, List<RequestLine> sameApplicant, List<RequestLine> alike) {}

    /** What never leaves the house. */
    public record Inside(List<InsideTheHouse.Note> notes, boolean watched, List<InsideTheHouse.Urge> urges,
            InsideTheHouse.@Nullable Publication publication, List<InsideTheHouse.ReEvaluation> evaluations,
            List<Reminders.Given> reminders) {}

    /** What this officer may do with it. */
    public record Rights(boolean handle, boolean approve, boolean supervise) {}

    /**
     * Where it came from and where it went on to.
     *
     * @param others organs it can be sent on to, empty when the law does not let it go now
     */
    public record Passage(@Nullable Stop origin, @Nullable Stop onwards, List<Organ> others) {}

    /** @param underWay a reply before or after the second person's approval, null when there is none */
    public record Approval(boolean needed, @Nullable ReplyProposal underWay, boolean own) {}

    /** The case at the other end. */
    public record Stop(String number, String organ, LocalDate on, String reason, String by) {}

    /** Why the last act was not taken. */
    public record Problem(String kind, String message, @Nullable String rule, List<Since> since) {
        Problem(String kind, String message, @Nullable String rule) {
            this(kind, message, rule, List.of());
        }
    }

    /** What somebody else did after the page was opened. */
    public record Since(String at, String by, String what, String note) {}

    /** From how many requests in a month 109号 sees an abnormal number. */
    private static final int MANY_IN_A_MONTH = 10;

    /** How many requests the same applicant has made in the month of this one, this one included. */
    public long inSameMonth() {
        var month = YearMonth.from(it.arrival().arrivedOn());
        return 1 + neighbours.sameApplicant()
                .stream()
                .filter(line -> line.receivedOn() != null && YearMonth.from(line.receivedOn()).equals(month))
                .count();
    }

    /** 条例 §35: the number is so large that reasons may be asked for. */
    public boolean isAbnormallyMany() {
        return inSameMonth() > MANY_IN_A_MONTH;
    }

    /** Documents under way that will enter this step when they are delivered: it need not be entered here. */
    public List<CasePapers.OnItsWay> papersFor(EventKind step) {
        return papers.stream().filter(paper -> paper.tells() == step).toList();
    }

    public @Nullable String error(String field) {
        return errors.get(field);
    }

    public List<NextStep> lawful() {
        return next.stream().filter(step -> step.refusal() == null && step.allowed()).toList();
    }

    public List<NextStep> refused() {
        return next.stream().filter(step -> step.refusal() != null).toList();
    }

    public boolean mayDecidePublication() {
        return rights.handle() && (it.outcome() == Outcome.A || it.outcome() == Outcome.B);
    }

    public boolean mayReEvaluate() {
        return rights.handle() && it.outcome() != null && it.outcome().isRefusal();
    }
}
