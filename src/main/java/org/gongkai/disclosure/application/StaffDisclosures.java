package org.gongkai.disclosure.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongkai.calendar.Term;
import org.gongkai.calendar.WorkCalendars;
import org.gongkai.calendar.WorkingDays;
import org.gongkai.disclosure.Tray;
import org.gongkai.disclosure.Workloads;
import org.gongkai.disclosure.domain.PublicationTerm;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Permission;
import org.gongkai.web.Cursor;
import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists officers work from; never more than the policy lets them see. */
@Service
public class StaffDisclosures implements Workloads {
    /** How long before the end of the term an item is shown as due soon. */
    private static final WorkingDays SOON = WorkingDays.of(5);

    private final StaffItems items;
    private final AccessPolicy policy;
    private final WorkCalendars calendars;
    private final Clock clock;

    StaffDisclosures(StaffItems items, AccessPolicy policy, WorkCalendars calendars, Clock clock) {
        this.items = items;
        this.policy = policy;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Slice<StaffItem> list(StaffQuery query, Officer officer, Cursor from, int limit) {
        policy.requireSomewhere(officer, Permission.READ_ITEMS);
        return items.list(query, deskOf(officer, query.tray()), from, limit);
    }

    @Transactional(readOnly = true)
    public long count(StaffQuery query, Officer officer) {
        policy.requireSomewhere(officer, Permission.READ_ITEMS);
        return items.count(query, deskOf(officer, query.tray()));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Tray, Long> of(Officer officer) {
        var permissions = policy.permissions(officer);
        var counts = new EnumMap<Tray, Long>(Tray.class);
        for (var tray : Tray.values()) {
            if (permissions.contains(tray.wanted())) {
                counts.put(tray, items.count(StaffQuery.of(tray), deskOf(officer, tray)));
            }
        }
        return counts;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WaitingItem> first(Tray tray, Officer officer, int limit) {
        return items.first(StaffQuery.of(tray), deskOf(officer, tray), limit).stream().map(this::waiting).toList();
    }

    /** The term of 条例 §26 an item is under, with its explanation; null when none runs. */
    public @Nullable Term termOf(StaffItem item) {
        return item.termFrom() == null ? null : new PublicationTerm(item.termFrom()).dueOn(calendars.local());
    }

    private WaitingItem waiting(StaffItem item) {
        var term = termOf(item);
        var dueOn = term == null ? null : term.end();
        return new WaitingItem(item.id(), item.title(), item.organ(), dueOn,
                dueOn != null && dueOn.isBefore(LocalDate.now(clock)), "/console/disclosure/" + item.id());
    }

    private StaffItems.Desk deskOf(Officer officer, @Nullable Tray tray) {
        var calendar = calendars.local();
        var today = LocalDate.now(clock);
        return new StaffItems.Desk(policy.scope(officer, tray == null ? Permission.READ_ITEMS : tray.wanted()),
                officer.id(), today, PublicationTerm.earliestStartStillDue(today, calendar),
                PublicationTerm.earliestStartStillDue(calendar.after(today, SOON).end(), calendar));
    }
}
