package org.gongkai.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.identity.Officer;
import org.gongkai.organ.OrganId;
import org.jspecify.annotations.Nullable;

/** What waits for an officer, for the workbench. */
public interface Workloads {
    /** How many items lie in each tray that is the officer's; empty trays too, in the order of {@link Tray}. */
    Map<Tray, Long> of(Officer officer);

    /** The first items of a tray, the most urgent or longest untouched ones first. */
    List<WaitingItem> first(Tray tray, Officer officer, int limit);

    /**
     * @param title empty while nothing was typed
     * @param dueOn by when it must be published (条例 §26), null when no day of forming is known yet
     * @param url its staff page
     */
    record WaitingItem(DisclosureId id, String title, OrganId organ, @Nullable LocalDate dueOn, boolean overdue,
            String url) {}
}
