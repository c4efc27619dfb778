package org.gongkai.request.papers.domain;

import java.time.LocalDate;
import org.gongkai.request.Outcome;

/**
 * What a decision must tell about review and court, by the day it is made and by what it decides.
 *
 * <p>复议法 §23 (since 2024-01-01): against a refusal under 条例 §14–16, review comes first, and the decision must say so. Against
 * everything else the applicant is free to choose: review within 60 days (复议法 §20) or suit within six months (行诉法 §46).
 * After a review decision, suit within 15 days (行诉法 §45).
 *
 * @param authority that reviews, by organ
 * @param court that has jurisdiction, by organ
 */
public record Remedies(String authority, String court) {
    private static final LocalDate REVIEW_FIRST_SINCE = LocalDate.of(2024, 1, 1);

    /** Which way is open. */
    public enum Way {
        REVIEW_FIRST, FREE_CHOICE, NONE
    }

    public static Way way(Outcome outcome, LocalDate decidedOn) {
        if (outcome == Outcome.F3) {
            return Way.NONE;
        }
        return outcome.isRefusal() && !decidedOn.isBefore(REVIEW_FIRST_SINCE) ? Way.REVIEW_FIRST : Way.FREE_CHOICE;
    }

    /** One paragraph; empty where nothing is to be told. */
    public String paragraph(Outcome outcome, LocalDate decidedOn, String you) {
        return switch (way(outcome, decidedOn)) {
            case REVIEW_FIRST -> "%s如不服本答复中不予公开的决定，应当先申请行政复议：可以自收到本答复之日起60日内向%s提出。"
                    .formatted(you, authority)
                    + "对行政复议决定仍不服的，可以自收到复议决定书之日起15日内向%s提起行政诉讼。".formatted(court);
            case FREE_CHOICE -> "%s如不服本答复，可以自收到本答复之日起60日内向%s申请行政复议，也可以自收到本答复之日起6个月内向%s提起行政诉讼。"
                    .formatted(you, authority, court);
            case NONE -> "";
        };
    }
}
