package org.gongkai.request.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.Permission;
import org.gongkai.request.RequestTray;
import org.gongkai.request.application.RequestQuery;
import org.gongkai.request.application.StaffRequests;
import org.gongkai.web.Pile;
import org.springframework.stereotype.Component;

/** What waits for an officer among requests, on the workbench. */
@Component
class RequestPiles implements Pile.Source {
    private static final RequestQuery EVERYTHING = new RequestQuery(RequestTray.ALL, null, null, null, null, "");

    private final StaffRequests staff;
    private final AccessPolicy policy;
    private final CurrentOfficer current;

    RequestPiles(StaffRequests staff, AccessPolicy policy, CurrentOfficer current) {
        this.staff = staff;
        this.policy = policy;
        this.current = current;
    }

    private record Waiting(RequestTray tray, String why, boolean urgent) {
        Pile with(long count) {
            return new Pile("申请" + tray.term(), why, count, "/console/request?tray=" + tray, urgent && count > 0);
        }
    }

    @Override
    public List<Pile> piles() {
        var officer = current.get();
        var waiting = waiting(policy.permissions(officer));
        if (waiting.isEmpty()) {
            return List.of();
        }
        var counts = staff.counts(EVERYTHING, waiting.stream().map(Waiting::tray).toList(), officer);
        return waiting.stream().map(one -> one.with(counts.getOrDefault(one.tray(), 0L))).toList();
    }

    private static List<Waiting> waiting(Set<Permission> mine) {
        var waiting = new ArrayList<Waiting>();
        if (mine.contains(Permission.READ_REQUESTS)) {
            waiting.add(new Waiting(RequestTray.OVERDUE, "答复期限已过（条例§33）", true));
            waiting.add(new Waiting(RequestTray.DUE_SOON, "三个工作日内到期（条例§33）", false));
        }
        if (mine.contains(Permission.APPROVE_REQUESTS)) {
            waiting.add(new Waiting(RequestTray.TO_APPROVE, "延期或者答复等负责人同意（条例§33、§45）", false));
        }
        if (mine.contains(Permission.HANDLE_REQUESTS)) {
            waiting.add(new Waiting(RequestTray.UNCONFIRMED, "还没有确定收到日期（条例§31）", false));
            waiting.add(new Waiting(RequestTray.TO_PUBLISH, "答复一次，公开一次（条例§44）", false));
            waiting.add(new Waiting(RequestTray.TO_RE_EVALUATE, "不予公开的信息每年再看一次（条例§18）", false));
            waiting.add(new Waiting(RequestTray.UNASSIGNED, "还没有办理人", false));
        }
        return waiting;
    }
}
