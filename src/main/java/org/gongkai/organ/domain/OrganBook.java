package org.gongkai.organ.domain;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.organ.DisclosureUnit;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.OrganRegistration.NewDisclosureOfficer;
import org.gongkai.organ.OrganRegistration.NewOrgan;
import org.gongkai.organ.Organs;
import org.jspecify.annotations.Nullable;

/** The organs as records that are changed; every save checks that nobody was faster. */
public interface OrganBook extends Organs {
    OrganTree tree();

    int versionOf(OrganId id);

    OrganId register(NewOrgan organ);

    void rename(OrganId id, int version, String name, String shortName, LocalDate on, String basis);

    void move(OrganId id, int version, OrganId parent);

    /** Ends the organ, in favour of its successor if it has one. */
    void end(OrganId id, int version, LocalDate on, @Nullable OrganId successor);

    void markVerified(OrganId id, int version);

    void setCreditCode(OrganId id, int version, String creditCode);

    void remember(OrganId id, HistoryEntry entry);

    /** Newest first. */
    List<HistoryEntry> history(OrganId id);

    void describeUnit(OrganId id, DisclosureUnit unit);

    long appoint(OrganId id, NewDisclosureOfficer officer, LocalDate since);

    void dismiss(OrganId id, long officer, LocalDate on);

    /** Those who serve now first, then by their first day. */
    List<DisclosureOfficer> officers(OrganId id);
}
