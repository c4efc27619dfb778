package org.gongkai.disclosure.web;

import org.gongkai.disclosure.ReviewOpinion;
import org.gongkai.disclosure.Validity;
import org.gongkai.disclosure.domain.Ending;
import org.gongkai.disclosure.domain.Ground;
import org.gongkai.disclosure.domain.SecrecyReview;
import org.jspecify.annotations.Nullable;

/**
 * What an officer gives with an act; each page asks for its part of it.
 *
 * @param version of the item the officer read before acting
 * @param at day and time of a scheduled publication, Chinese time
 * @param accept ticked when the warnings were seen and are accepted
 * @param sure ticked on the pages of acts that cannot simply be undone
 */
public record ActForm(int version, @Nullable String reason, @Nullable ReviewOpinion opinion, @Nullable Ground ground,
        @Nullable String at, @Nullable Validity validity, @Nullable String on, @Nullable String by,
        Ending.@Nullable Kind kind, @Nullable Long mergedInto, Boolean accept, Boolean sure,
        SecrecyReview.@Nullable Result secrecy, @Nullable String basis) {
    /** A box that was not ticked is not sent at all. */
    public ActForm {
        accept = Boolean.TRUE.equals(accept);
        sure = Boolean.TRUE.equals(sure);
    }

    static ActForm blank(int version) {
        return new ActForm(version, null, null, null, null, null, null, null, null, null, false, false, null,
                null);
    }

    public boolean finds(SecrecyReview.Result which) {
        return secrecy == null ? which == SecrecyReview.Result.NOT_SECRET : secrecy == which;
    }

    /** What was typed, else the usual provisions. */
    public String basisOrUsual() {
        return basis == null ? SecrecyReview.USUAL_BASIS : basis;
    }

    public String words() {
        return reason == null ? "" : reason;
    }

    public boolean opines(ReviewOpinion which) {
        return opinion == null ? which == ReviewOpinion.OPEN : opinion == which;
    }

    public boolean ends(Ending.Kind which) {
        return kind == null ? which == Ending.Kind.ERROR : kind == which;
    }

    public boolean marks(Validity which) {
        return validity == null ? which == Validity.REPEALED : validity == which;
    }
}
