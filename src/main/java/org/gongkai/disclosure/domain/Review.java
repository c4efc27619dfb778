package org.gongkai.disclosure.domain;

import org.gongkai.disclosure.ReviewOpinion;
import org.gongkai.law.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * The record of a disclosure review (公开审查, 条例 §17).
 *
 * @param ground why it is kept closed, only with {@link ReviewOpinion#CLOSED}
 * @param note the reviewer's own words; wanted unless the opinion is plainly "open"
 */
public record Review(ReviewOpinion opinion, @Nullable Ground ground, String note) {
    public static final Review OPEN = new Review(ReviewOpinion.OPEN, null, "");

    public Review {
        note = note.strip();
        if ((opinion == ReviewOpinion.CLOSED) != (ground != null)) {
            throw new BadInput("ground", "不予公开须且仅须选择条例§14至§16的一项依据");
        }
        if (note.isEmpty() && opinion != ReviewOpinion.OPEN) {
            throw new BadInput("note", "请填写审查意见");
        }
    }

    Act act() {
        return switch (opinion) {
            case OPEN -> Act.CLEAR;
            case ON_REQUEST, CLOSED -> Act.KEEP;
            case REFERRED -> Act.REFER;
        };
    }
}
