package org.gongkai.request.web;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Permission;
import org.gongkai.request.RequestTray;
import org.gongkai.request.application.RequestQuery;
import org.gongkai.request.application.StaffRequests;
import org.gongkai.web.Pile;
import org.springframework.stereotype.Component;

/** What waits for an officer among requests, on the workbench. */
@Component
class RequestPiles implements Pile.Source {
    private final StaffRequests staff;
    private final AccessPolicy policy;
    private final CurrentOfficer current;

    RequestPiles(StaffRequests staff, AccessPolicy policy, CurrentOfficer current) {
        this.staff = staff;
        this.policy = policy;
        this.current = current;
    }

    @Override
    public List<Pile> piles() {
        var officer = current.get();
        var mine = policy.permissions(officer);
        var piles = new ArrayList<Pile>();
        if (mine.contains(Permission.READ_REQUESTS)) {
            piles.add(pile(RequestTray.OVERDUE, "答复期限已过（条例§33）", true, officer));
            piles.add(pile(RequestTray.DUE_SOON, "三个工作日内到期（条例§33）", false, officer));
        }
        if (mine.contains(Permission.APPROVE_REQUESTS)) {
            piles.add(pile(RequestTray.TO_APPROVE, "延期或者答复等负责人同意（条例§33、§45）", false, officer));
        }
        if (mine.contains(Permission.HANDLE_REQUESTS)) {
            piles.add(pile(RequestTray.UNCONFIRMED, "还没有确定收到日期（条例§31）", false, officer));
            piles.add(pile(RequestTray.TO_PUBLISH, "答复一次，公开一次（条例§44）", false, officer));
            piles.add(pile(RequestTray.TO_RE_EVALUATE, "不予公开的信息每年再看一次（条例§18）", false, officer));
            piles.add(pile(RequestTray.UNASSIGNED, "还没有办理人", false, officer));
        }
        return piles;
    }

    private Pile pile(RequestTray tray, String why, boolean urgent, Officer officer) {
        long count = staff.count(new RequestQuery(tray, null, null, null, null, ""), officer);
        return new Pile("申请" + tray.term(), why, count, "/console/request?tray=" + tray, urgent && count > 0);
    }
}
