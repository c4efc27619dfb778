package org.gongkai.console.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.calendar.WorkCalendars;
import org.gongkai.calendar.YearNotAnnounced;
import org.gongkai.catalogue.Guides;
import org.gongkai.console.web.WorkbenchView.Due;
import org.gongkai.console.web.WorkbenchView.Number;
import org.gongkai.disclosure.Tray;
import org.gongkai.disclosure.Workloads;
import org.gongkai.disclosure.Workloads.WaitingItem;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Permission;
import org.gongkai.organ.Organs;
import org.gongkai.statistics.FigureQuery;
import org.gongkai.statistics.Figures;
import org.gongkai.web.NavigationEntry;
import org.gongkai.web.Pages;
import org.gongkai.web.Pile;
import org.gongkai.web.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The first screen after signing in. */
@Controller
class WorkbenchController {
    private static final int DUE_SHOWN = 8;
    /** The figures one wants before breakfast; all others stand on the page of figures. */
    private static final Set<String> HEADLINES = Set.of("disclosure.published", "disclosure.organs_publishing",
            "channel.overlap", "disclosure.normative_issued", "disclosure.normative_repealed",
            "disclosure.normative_in_force", "request.received", "request.finished", "request.carried-out");
    private static final Map<Tray, String> QUEUES = Map.of(Tray.TO_REVIEW_IN_UNIT, "unit",
            Tray.TO_REVIEW_SECRECY, "secrecy", Tray.TO_REVIEW,
            "disclosure", Tray.TO_PUBLISH, "publish", Tray.SCHEDULED, "scheduled", Tray.TO_REVIEW_AFTERWARDS,
            "afterwards");

    private final Pages pages;
    private final Workloads workloads;
    private final List<Pile.Source> others;
    private final Guides guides;
    private final WorkCalendars calendars;
    private final Figures figures;
    private final Organs organs;
    private final AccessPolicy policy;
    private final CurrentOfficer current;
    private final Words words;
    private final Clock clock;

    WorkbenchController(Pages pages, Workloads workloads, List<Pile.Source> others, Guides guides,
            WorkCalendars calendars, Figures figures,
            Organs organs, AccessPolicy policy, CurrentOfficer current, Words words, Clock clock) {
        this.pages = pages;
        this.workloads = workloads;
        this.others = others;
        this.guides = guides;
        this.calendars = calendars;
        this.figures = figures;
        this.organs = organs;
        this.policy = policy;
        this.current = current;
        this.words = words;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry workbenchNavigation() {
        return new NavigationEntry("工作", "工作台", "/console/", 100, Set.of());
    }

    @GetMapping({"/console", "/console/"})
    View show() {
        var officer = current.get();
        var today = LocalDate.now(clock);
        var permissions = policy.permissions(officer);
        return pages.show("console/workbench")
                .with("view", new WorkbenchView(today.toString(), piles(officer), due(officer),
                        alerts(officer, permissions.contains(Permission.EDIT_GUIDE), today),
                        permissions.contains(Permission.DRAFT_ITEMS), permissions.contains(Permission.READ_ITEMS),
                        today.getYear(),
                        permissions.contains(Permission.READ_BOARDS) ? numbers(today.getYear()) : List.of()));
    }

    private List<Pile> piles(Officer officer) {
        var trays = workloads.of(officer)
                .entrySet()
                .stream()
                .map(tray -> new Pile(words.of("disclosure.tray", tray.getKey()),
                        words.of("console.why", tray.getKey()),
                        tray.getValue(), pathOf(tray.getKey()),
                        tray.getKey() == Tray.OVERDUE && tray.getValue() > 0));
        return Stream.concat(trays, others.stream().flatMap(source -> source.piles().stream())).toList();
    }

    private static String pathOf(Tray tray) {
        var queue = QUEUES.get(tray);
        return queue == null ? "/console/disclosure?tray=" + tray : "/console/disclosure/review?tab=" + queue;
    }

    private List<Due> due(Officer officer) {
        if (policy.scope(officer, Permission.READ_ITEMS).isEmpty()) {
            return List.of();
        }
        return Stream.of(Tray.OVERDUE, Tray.DUE_SOON)
                .flatMap(tray -> workloads.first(tray, officer, DUE_SHOWN).stream())
                .limit(DUE_SHOWN)
                .map(this::due)
                .toList();
    }

    private Due due(WaitingItem item) {
        return new Due(item.title().isEmpty() ? "（未填标题）" : item.title(), organs.get(item.organ()).shortName(),
                String.valueOf(item.dueOn()), item.overdue(), item.url());
    }

    private List<String> alerts(Officer officer, boolean mindsGuide, LocalDate today) {
        var alerts = new ArrayList<String>();
        int yearToKnow = today.getMonthValue() >= 11 ? today.getYear() + 1 : today.getYear();
        try {
            calendars.local().isWorkingDay(LocalDate.of(yearToKnow, 1, 2));
        } catch (YearNotAnnounced missing) {
            alerts.add(yearToKnow + " 年的放假安排还没有录入，落在该年的期限只能暂定。请在“工作日历”中导入国务院办公厅的通知。");
        }
        if (mindsGuide) {
            guideAlert(officer, today).ifPresent(alerts::add);
        }
        return alerts;
    }

    /** 条例 §12: the guide is kept up to date; one nobody looked at for a year hardly is. */
    private Optional<String> guideAlert(Officer officer, LocalDate today) {
        var guide = guides.current(officer.organ());
        if (guide.isEmpty()) {
            return Optional.of("本单位还没有公布政府信息公开指南（条例§12）。请在“公开指南”中编制。");
        }
        return guide.filter(current -> current.reviewedOn().isBefore(today.minusYears(1)))
                .map(stale -> "本单位的政府信息公开指南自 " + stale.reviewedOn() + " 以来没有核对过；条例§12要求及时更新。");
    }

    private List<Number> numbers(int year) {
        return figures.metrics()
                .stream()
                .filter(metric -> HEADLINES.contains(metric.name()))
                .map(metric -> new Number(metric.label(),
                        figures.get(FigureQuery.ofYear(metric.name(), null, year, Map.of())).value(), metric.unit()))
                .toList();
    }
}
