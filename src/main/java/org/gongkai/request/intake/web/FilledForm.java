package org.gongkai.request.intake.web;

import java.util.Arrays;
import java.util.List;
import org.gongkai.organ.DisclosureUnit;
import org.gongkai.organ.Organ;
import org.gongkai.request.Applicant;
import org.gongkai.request.ApplicantKind;
import org.gongkai.request.Particulars;
import org.gongkai.request.Wanted;
import org.jspecify.annotations.Nullable;

/**
 * The request form as it is printed: blank for whoever takes it home, filled in for whom the unit wrote it down and who signs
 * it (条例 §29).
 *
 * @param applicant null on a blank form
 */
public record FilledForm(Organ organ, DisclosureUnit unit, @Nullable Applicant applicant, Particulars particulars,
        List<Wanted> wanted) {
    static FilledForm blank(Organ organ, DisclosureUnit unit) {
        return new FilledForm(organ, unit, null, Particulars.NONE, List.of());
    }

    /** A box before its words, ticked where it was chosen. */
    public String tick(Enum<?> choice, String words) {
        return (isChosen(choice) ? "☑" : "□") + words;
    }

    private boolean isChosen(Enum<?> choice) {
        return applicant != null && (applicant.kind() == choice || wanted.stream()
                .anyMatch(one -> one.form() == choice || one.delivery() == choice));
    }

    /** The five kinds of organisation of the official table. */
    public List<ApplicantKind> organisations() {
        return Arrays.stream(ApplicantKind.values()).filter(kind -> !kind.isPerson()).toList();
    }

    public boolean isPerson() {
        return applicant != null && applicant.kind().isPerson();
    }

    public boolean isOrganisation() {
        return applicant != null && !applicant.kind().isPerson();
    }
}
