package org.gongkai.organ.web;

import org.gongkai.organ.OrganId;
import org.gongkai.organ.OrganKind;
import org.gongkai.organ.OrganRegistration.NewOrgan;
import org.jspecify.annotations.Nullable;

/** A new organ as it is typed. */
public record NewOrganForm(String name, String shortName, OrganKind kind, long parent, String code, String slug,
        String since, @Nullable Boolean verified,
        @Nullable Boolean discloses) {
    NewOrgan typed(int position) {
        return new NewOrgan(new OrganId(parent), kind, code.strip(), slug.strip(), name.strip(),
                shortName.isBlank() ? name.strip() : shortName.strip(), isTicked(verified), isTicked(discloses),
                TypedDay.read("since", since),
                position);
    }

    /** A box left unticked is not sent at all. */
    private static boolean isTicked(@Nullable Boolean box) {
        return Boolean.TRUE.equals(box);
    }
}
