package org.gongkai.request.papers.domain;

import java.time.LocalDate;
import java.util.Map;
import org.gongkai.file.Manuscript;
import org.gongkai.law.BadInput;
import org.gongkai.law.UnlawfulAct;
import org.gongkai.organ.OrganId;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.Outcome;
import org.gongkai.request.Signature;
import org.jspecify.annotations.Nullable;

/**
 * One document of a case. A draft may be changed; once issued its words, number and date stand for ever.
 *
 * @param outcome what a decision decides, null for steps of the procedure
 * @param body the wording, slots still open
 * @param typed what the officer put into slots
 * @param letter the words as issued, null before
 * @param returned why it was sent back or made void, empty when it was not
 * @param version seen by whoever changes it
 */
public record Paper(PaperId id, CaseNumber caseNumber, OrganId organ, PaperKind kind, @Nullable Outcome outcome,
        State state, String body, Map<Slot, String> typed, @Nullable String number, @Nullable LocalDate date,
        @Nullable String letter, String returned, Signature drafted,
        @Nullable Signature submitted, @Nullable Signature issued, int version) {
    /** How far it is. */
    public enum State {
        DRAFT("草稿"), SUBMITTED("待审批"), ISSUED("已签发"), VOIDED("已作废");

        private final String term;

        State(String term) {
            this.term = term;
        }

        public String term() {
            return term;
        }
    }

    public Paper {
        typed = Map.copyOf(typed);
    }

    /** As it was issued, for the press; whoever sets it anew gets the same bytes. */
    public Manuscript manuscript(String organName) {
        if (letter == null || date == null) {
            throw new IllegalStateException("paper " + id + " was not issued");
        }
        return kind.manuscript(organName, date, letter);
    }

    public Paper edited(String newBody, Map<Slot, String> newTyped) {
        requireState(State.DRAFT, "修改");
        return new Paper(id, caseNumber, organ, kind, outcome, state, new Template(kind, 0, newBody).body(), newTyped,
                number, date, letter, returned, drafted, submitted, issued, version);
    }

    public Paper submitted(Signature by) {
        requireState(State.DRAFT, "提交审批");
        return in(State.SUBMITTED, "", by, null);
    }

    public Paper returned(String reason) {
        requireState(State.SUBMITTED, "退回");
        return in(State.DRAFT, required(reason, "请填写退回的理由"), null, null);
    }

    /** Whoever wrote a decision does not sign it as well (条例 §33 names the head; §45 asks for an ordered procedure). */
    public Paper issued(PaperNumber as, String written, LocalDate day, String words, Signature by) {
        requireState(kind.needsApproval() ? State.SUBMITTED : State.DRAFT, "签发");
        if (submitted != null && by.account() != null && by.account().equals(submitted.account())) {
            throw new UnlawfulAct(kind.basis(), "“%s”由提交人以外的负责人签发。".formatted(kind.title()));
        }
        return new Paper(id, caseNumber, organ, kind, outcome, State.ISSUED, body, typed,
                as.serial() == 0 ? null : written, day, words, "", drafted, submitted, by, version);
    }

    /** Its number is not given to another; the reason explains the gap in the file. */
    public Paper voided(String reason) {
        requireState(State.ISSUED, "作废");
        return in(State.VOIDED, required(reason, "请填写作废的理由，文号不再使用"), submitted, issued);
    }

    private Paper in(State next, String why, @Nullable Signature submittedBy, @Nullable Signature issuedBy) {
        return new Paper(id, caseNumber, organ, kind, outcome, next, body, typed, number, date, letter, why,
                drafted, submittedBy, issuedBy, version);
    }

    private void requireState(State needed, String act) {
        if (state != needed) {
            throw new UnlawfulAct(kind.basis(), "文书现在是“%s”，不能%s。".formatted(state.term(), act));
        }
    }

    private static String required(String reason, String otherwise) {
        if (reason.isBlank()) {
            throw new BadInput("reason", otherwise);
        }
        return reason.strip();
    }
}
