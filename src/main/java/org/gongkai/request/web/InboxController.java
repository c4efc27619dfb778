package org.gongkai.request.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gongkai.calendar.WorkCalendars;
import org.gongkai.calendar.YearNotAnnounced;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.AccountId;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Officers;
import org.gongkai.identity.Permission;
import org.gongkai.law.BadInput;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.law.NotPermitted;
import org.gongkai.organ.Organ;
import org.gongkai.organ.Organs;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.RequestTray;
import org.gongkai.request.application.HandlingRequests;
import org.gongkai.request.application.RequestLine;
import org.gongkai.request.application.Seen;
import org.gongkai.request.application.StaffRequests;
import org.gongkai.web.Cursor;
import org.gongkai.web.Pages;
import org.gongkai.web.Spreadsheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The inbox: what must be answered first stands first. Filters live in the address. */
@Controller
class InboxController {
    private static final int PAGE = 30;
    private static final int STRETCH = 500;
    private static final List<String> HEADINGS = List.of("编号", "单位", "申请内容", "申请人类型", "申请人", "环节", "收到日期", "答复期限",
            "剩余工作日", "已延期", "办理人", "办理结果", "办结日期", "用时（工作日）");

    private final StaffRequests staff;
    private final HandlingRequests handling;
    private final AccessPolicy policy;
    private final Officers officers;
    private final Organs organs;
    private final WorkCalendars calendars;
    private final SearchWords words;
    private final CurrentOfficer current;
    private final Pages pages;
    private final Clock clock;

    InboxController(StaffRequests staff, HandlingRequests handling, AccessPolicy policy, Officers officers,
            Organs organs, WorkCalendars calendars, SearchWords words, CurrentOfficer current, Pages pages,
            Clock clock) {
        this.staff = staff;
        this.handling = handling;
        this.policy = policy;
        this.officers = officers;
        this.organs = organs;
        this.calendars = calendars;
        this.words = words;
        this.current = current;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/console/request")
    View list(InboxFilter filter, @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String before) {
        var officer = current.get();
        return pages.show("request/console/inbox")
                .with("filter", filter)
                .with("words", filter.query(words).words())
                .with("slice", staff.list(filter.query(words), officer, Cursor.of(after, before), PAGE).map(this::row))
                .with("counts", counts(filter, officer))
                .with("organs", organsOf(officer))
                .with("colleagues", colleagues(filter, officer))
                .with("mayHandle", !policy.scope(officer, Permission.HANDLE_REQUESTS).isEmpty())
                .with("thisYear", LocalDate.now(clock).getYear());
    }

    /** What was typed may be a name: it comes in the body and stands sealed in the address that follows. */
    @PostMapping("/console/request/search")
    View search(InboxFilter filter) {
        var view = new RedirectView("/console/request" + filter.with(filter.words(), words).suffix("?"));
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }

    private Map<RequestTray, Long> counts(InboxFilter filter, Officer officer) {
        var working = Arrays.stream(RequestTray.values()).filter(RequestTray::isByDueDay).toList();
        return staff.counts(filter.query(words), working, officer);
    }

    private List<Organ> organsOf(Officer officer) {
        var scope = policy.scope(officer, Permission.READ_REQUESTS);
        return organs.disclosing().stream().filter(organ -> scope.covers(organ.id())).toList();
    }

    /** Bulk assignment needs one organ: the chosen one, or the officer's own. */
    private List<Officers.Colleague> colleagues(InboxFilter filter, Officer officer) {
        var asked = filter.query(words).organ();
        var organ = asked == null ? officer.organ() : asked;
        return policy.may(officer, Permission.HANDLE_REQUESTS, organ)
                ? officers.holding(Permission.HANDLE_REQUESTS, organ)
                : List.of();
    }

    private InboxRow row(RequestLine line) {
        var today = LocalDate.now(clock);
        boolean overdue = line.closedOn() == null && line.dueOn() != null && line.dueOn().isBefore(today);
        return new InboxRow(line, organs.get(line.organ()).shortName(), left(line, today), overdue);
    }

    private @Nullable Integer left(RequestLine line, LocalDate today) {
        var due = line.dueOn();
        if (due == null || line.closedOn() != null) {
            return null;
        }
        try {
            return due.isBefore(today) ? -calendars.local().between(due, today).count()
                    : calendars.local().between(today, due).count();
        } catch (YearNotAnnounced unknown) {
            return null;
        }
    }

    @GetMapping("/console/request/export.xlsx")
    View export(InboxFilter filter) {
        var officer = current.get();
        staff.count(filter.query(words), officer); // refuses before the first byte is sent
        return new Spreadsheet("依申请公开-" + LocalDate.now(clock), HEADINGS, rows -> write(filter, officer, rows));
    }

    private void write(InboxFilter filter, Officer officer, Consumer<List<String>> rows) {
        @Nullable
        String after = null;
        do {
            var slice = staff.list(filter.query(words), officer, Cursor.after(after), STRETCH);
            slice.items().stream().map(this::row).map(InboxController::cells).forEach(rows);
            after = slice.next();
        } while (after != null);
    }

    private static List<String> cells(InboxRow row) {
        var line = row.line();
        return List.of(line.number(), row.organ(), line.title(), line.applicantKind().term(), line.maskedApplicant(),
                line.stage().term(), text(line.receivedOn()), text(line.dueOn()), text(row.left()),
                line.extended() ? "是" : "", text(line.handler()),
                line.outcome() == null ? "" : line.outcome().label(), text(line.closedOn()), text(line.usedDays()));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** Several at once; one that cannot be assigned holds up no other, and each says why. */
    @PostMapping("/console/request/assignment")
    View assign(@RequestParam(required = false) @Nullable List<String> pick,
            @RequestParam(required = false) @Nullable Long handler, InboxFilter filter, RedirectAttributes redirect) {
        if (pick == null || pick.isEmpty() || handler == null) {
            throw new BadInput(pick == null ? "pick" : "handler", "请勾选申请并选择办理人");
        }
        var refused = new ArrayList<String>();
        for (var one : pick) {
            assign(one, new AccountId(handler), refused);
        }
        redirect.addFlashAttribute(Pages.NOTICE, "已交办 %d 件%s".formatted(pick.size() - refused.size(),
                refused.isEmpty() ? "" : "；未交办：" + String.join("；", refused)));
        return new RedirectView("/console/request" + filter.suffix("?"));
    }

    private void assign(String pick, AccountId handler, List<String> refused) {
        var parts = pick.split("@", 2);
        var number = CaseNumber.parse(parts[0]);
        if (number.isEmpty() || parts.length != 2 || !parts[1].matches("\\d{1,9}")) {
            return;
        }
        try {
            handling.assign(new Seen(number.get(), Integer.parseInt(parts[1])), handler, current.get());
        } catch (BadInput | NewerVersionExists | NotPermitted why) {
            refused.add(number.get() + " " + why.getMessage());
        }
    }
}
