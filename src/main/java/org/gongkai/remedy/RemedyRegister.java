package org.gongkai.remedy;

import java.time.LocalDate;
import org.gongkai.organ.OrganId;
import org.jspecify.annotations.Nullable;

/** The register of reviews and suits; asks nobody for permission, whoever opens it has asked already. */
public interface RemedyRegister {
    /** @return its number in the register */
    long enter(NewCase entry);

    /**
     * A case as it is entered.
     *
     * @param caseNumber of the reviewing organ or the court
     * @param about number of the request it is about, or what else
     * @param result null while it is open, otherwise with {@code endedOn}
     */
    record NewCase(OrganId organ, RemedyGroup group, String caseNumber, String about, LocalDate receivedOn,
            @Nullable RemedyResult result, @Nullable LocalDate endedOn) {
        public NewCase {
            if ((result == null) != (endedOn == null) || result == RemedyResult.PENDING) {
                throw new IllegalArgumentException("a case has a result when it has ended: " + caseNumber);
            }
        }
    }
}
