package org.gongkai.dialogue.domain;

import java.util.Optional;
import java.util.Set;
import org.gongkai.dialogue.CorrectionId;
import org.gongkai.organ.OrganId;
import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;

/** All corrections. */
public interface Corrections {
    CorrectionId add(NewCorrection correction);

    Correction get(CorrectionId id);

    Optional<Correction> find(ReceiptCode receipt);

    /** Only an unanswered one takes an answer. */
    void answer(CorrectionId id, Correction.Answer answer);

    /** Newest first. */
    Slice<Correction> list(CorrectionQuery query, @Nullable String after, int limit);

    /**
     * @param everywhere for all organs, then {@code organs} is empty
     * @param openOnly only those not answered yet
     */
    record CorrectionQuery(boolean everywhere, Set<OrganId> organs, boolean openOnly) {}
}
