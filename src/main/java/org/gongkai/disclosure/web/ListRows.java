package org.gongkai.disclosure.web;

import java.time.Clock;
import java.time.LocalDate;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.catalogue.Column;
import org.gongkai.disclosure.application.StaffDisclosures;
import org.gongkai.disclosure.application.StaffItem;
import org.gongkai.organ.Organs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Items of a staff list in words. */
@Component
class ListRows {
    private static final int SOON_DAYS = 7;

    private final StaffDisclosures staff;
    private final ItemViews views;
    private final Organs organs;
    private final Catalogue catalogue;
    private final Clock clock;

    ListRows(StaffDisclosures staff, ItemViews views, Organs organs, Catalogue catalogue, Clock clock) {
        this.staff = staff;
        this.views = views;
        this.organs = organs;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    ListRow of(StaffItem item) {
        var term = staff.termOf(item);
        var end = term == null ? null : term.end();
        var due = term == null ? null : term.end() + (term.isProvisional() ? "（暂定）" : "");
        return new ListRow(item.id().value(), item.version(), item.id() + "." + item.version(),
                item.title().isEmpty() ? "（未填标题）" : item.title(), organs.get(item.organ()).shortName(),
                item.column() == null ? "" : catalogue.find(item.column()).map(Column::name).orElse(""),
                views.stage(item.stage()), views.standing(item.standing()),
                item.documentNumber() == null ? "" : item.documentNumber(),
                item.formedOn() == null ? "" : item.formedOn().toString(), ItemPages.minute(item.changedAt()),
                item.lastOfficer(), due, urgency(end),
                item.edition() > 1);
    }

    private String urgency(@Nullable LocalDate end) {
        var today = LocalDate.now(clock);
        if (end == null) {
            return "muted";
        }
        return end.isBefore(today) ? "bad" : end.isBefore(today.plusDays(SOON_DAYS)) ? "warn" : "muted";
    }
}
