package org.gongkai.remedy.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.calendar.Term;
import org.gongkai.calendar.WorkCalendar;
import org.gongkai.calendar.WorkingDays;
import org.gongkai.law.ArticleRef;
import org.gongkai.remedy.RemedyGroup;

/** By when the organ must answer, and by when a decision can be expected. */
public final class RemedyTerms {
    /** 复议法 §48. */
    public static final WorkingDays REVIEW_ANSWER = WorkingDays.of(10);
    /** 复议法 §54. */
    public static final WorkingDays SIMPLIFIED_REVIEW_ANSWER = WorkingDays.of(5);
    /** 行诉法 §67, natural days. */
    public static final int SUIT_ANSWER_DAYS = 15;
    /** 复议法 §62, natural days. */
    public static final int REVIEW_DECISION_DAYS = 60;
    /** 复议法 §62, natural days. */
    public static final int SIMPLIFIED_REVIEW_DECISION_DAYS = 30;
    /** 行诉法 §81. */
    public static final int SUIT_DECISION_MONTHS = 6;
    /** 行诉法 §83, natural days. */
    public static final int SIMPLIFIED_SUIT_DECISION_DAYS = 45;

    private RemedyTerms() {}

    /**
     * By when the organ's answer and evidence are due; without them the act counts as one without evidence (复议法 §70).
     *
     * @param servedOn the day the copy was served on the organ; empty for complaints, for which the law fixes no term
     */
    public static Optional<Term> answer(RemedyGroup group, Procedure procedure, LocalDate servedOn,
            WorkCalendar calendar) {
        return switch (group) {
            case REVIEW -> Optional.of(calendar.after(servedOn, procedure == Procedure.SIMPLIFIED
                    ? SIMPLIFIED_REVIEW_ANSWER
                    : REVIEW_ANSWER));
            case DIRECT, AFTER_REVIEW -> Optional.of(calendar.daysAfter(servedOn, SUIT_ANSWER_DAYS));
            case COMPLAINT -> Optional.empty();
        };
    }

    /** The article the answer's term stands on. */
    public static ArticleRef answerBasis(RemedyGroup group, Procedure procedure) {
        return switch (group) {
            case REVIEW -> ArticleRef.of("复议法", procedure == Procedure.SIMPLIFIED ? 54 : 48);
            case DIRECT, AFTER_REVIEW -> ArticleRef.of("行诉法", 67);
            case COMPLAINT -> ArticleRef.art(51);
        };
    }

    /** By when the reviewing organ or the court should decide, counted from acceptance. */
    public static Optional<Term> decision(RemedyGroup group, Procedure procedure, LocalDate acceptedOn,
            WorkCalendar calendar) {
        boolean simplified = procedure == Procedure.SIMPLIFIED;
        return switch (group) {
            case REVIEW -> Optional.of(calendar.daysAfter(acceptedOn, simplified
                    ? SIMPLIFIED_REVIEW_DECISION_DAYS
                    : REVIEW_DECISION_DAYS));
            case DIRECT, AFTER_REVIEW -> Optional.of(simplified
                    ? calendar.daysAfter(acceptedOn, SIMPLIFIED_SUIT_DECISION_DAYS)
                    : calendar.monthsAfter(acceptedOn, SUIT_DECISION_MONTHS));
            case COMPLAINT -> Optional.empty();
        };
    }
}
