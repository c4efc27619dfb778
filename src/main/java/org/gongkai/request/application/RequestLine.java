package org.gongkai.request.application;

import java.time.LocalDate;
import org.gongkai.organ.OrganId;
import org.gongkai.request.ApplicantKind;
import org.gongkai.request.CaseKind;
import org.gongkai.request.Outcome;
import org.gongkai.request.domain.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A request as lists show it.
 *
 * @param applicant name; what identifies and reaches him is not in lists
 * @param stage as it is today: a consultation whose term is over no longer pauses
 */
public record RequestLine(long id, String number, OrganId organ, CaseKind kind, String title,
        ApplicantKind applicantKind,
        String applicant, Stage stage, @Nullable LocalDate receivedOn, @Nullable LocalDate dueOn,
        @Nullable LocalDate waitsUntil, boolean extended, boolean late, @Nullable LocalDate closedOn,
        @Nullable Integer usedDays, @Nullable Outcome outcome, @Nullable String handler, boolean proposed,
        int version) {
    public RequestLine masked() {
        return new RequestLine(id, number, organ, kind, title, applicantKind, maskedApplicant(), stage, receivedOn,
                dueOn,
                waitsUntil, extended, late, closedOn, usedDays, outcome, handler, proposed, version);
    }

    public String maskedApplicant() {
        return applicantKind.masked(applicant);
    }
}
