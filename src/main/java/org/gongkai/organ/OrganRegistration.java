package org.gongkai.organ;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Enters organs, one by one or from a list; the demonstration county and the CSV import use the same door. */
public interface OrganRegistration {
    OrganId register(NewOrgan organ);

    void describeUnit(OrganId organ, DisclosureUnit unit);

    void appoint(OrganId organ, List<NewDisclosureOfficer> officers);

    /** @param position place among its siblings */
    record NewOrgan(@Nullable OrganId parent, OrganKind kind, String code, String slug, String name, String shortName,
            boolean verified, boolean discloses, LocalDate since, int position) {}

    /** A person of the disclosure unit. @param fullTime 专职, otherwise 兼职 */
    record NewDisclosureOfficer(String name, String duty, boolean fullTime, String phone) {}
}
