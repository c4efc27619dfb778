package org.gongkai.calendar.web;

import java.util.Set;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gongkai.calendar.domain.DayBook;
import org.gongkai.calendar.domain.HolidayNotice;
import org.gongkai.calendar.domain.KeptNotice;
import org.gongkai.calendar.domain.Notices;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.Permission;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.web.NavigationEntry;
import org.gongkai.web.Pages;
import org.gongkai.web.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A year at a glance, and as a table to take along. */
@Controller
class CalendarController {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    /** Makes spreadsheets read the file as UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Notices notices;
    private final AccessPolicy policy;
    private final CurrentOfficer officer;
    private final Pages pages;
    private final Words words;
    private final Clock clock;
    private final String local;

    CalendarController(Notices notices, AccessPolicy policy, CurrentOfficer officer, Pages pages, Words words,
            Clock clock, @Value("${gongkai.calendar:CN}") String local) {
        this.notices = notices;
        this.policy = policy;
        this.officer = officer;
        this.pages = pages;
        this.words = words;
        this.clock = clock;
        this.local = local;
    }

    @Bean
    static NavigationEntry calendarNavigation() {
        return new NavigationEntry("系统", "工作日历", "/console/calendar", 820, Set.of());
    }

    @GetMapping("/console/calendar")
    View today(@RequestParam(defaultValue = "") String calendar, @RequestParam(defaultValue = "") String year) {
        return year(calendar.isEmpty() ? local : calendar,
                year.matches("\\d{4}") ? Integer.parseInt(year) : LocalDate.now(clock).getYear());
    }

    @GetMapping("/console/calendar/{code:[A-Z]{2,8}}/{year:\\d{4}}")
    View year(@PathVariable String code, @PathVariable int year) {
        requireYear(year);
        return pages.show("calendar/console/year").with("view", view(code, year)).with("words", words);
    }

    private YearView view(String code, int year) {
        var kept = notices.list();
        var book = book(code, kept);
        var grid = new YearGrid(book);
        return new YearView(new CalendarChoice(code, CalendarNames.of(code)), CalendarNames.choices(kept, local), year,
                book.announcedYears().contains(year), book.missingOn(LocalDate.now(clock)).orElse(null),
                grid.months(year), grid.workingDays(year), grid.daysOff(year), about(code, year, kept),
                policy.permissions(officer.get()).contains(Permission.EDIT_CALENDAR));
    }

    /** Notices about the year, and those of the next that reach into its December. */
    private static List<KeptNotice> about(String code, int year, List<KeptNotice> kept) {
        return kept.stream()
                .filter(notice -> belongs(notice.notice(), code) && (notice.notice().year() == year
                        || notice.notice().days().stream().anyMatch(day -> day.date().getYear() == year)))
                .toList();
    }

    private static boolean belongs(HolidayNotice notice, String code) {
        return notice.calendar().equals(code) || notice.calendar().equals(DayBook.NATIONAL);
    }

    /** Every day a notice rules; the form the import reads. */
    @GetMapping("/console/calendar/{code:[A-Z]{2,8}}/{year:\\d{4}}.csv")
    ResponseEntity<byte[]> table(@PathVariable String code, @PathVariable int year) {
        requireYear(year);
        var book = book(code, notices.list());
        String rows = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .flatMap(day -> book.entry(day).stream())
                .map(CalendarController::row)
                .collect(Collectors.joining());
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"calendar-%s-%d.csv\"".formatted(code, year))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body((BYTE_ORDER_MARK + "日期,类型,节日,文号,星期\n" + rows).getBytes(StandardCharsets.UTF_8));
    }

    private static String row(DayBook.Entry entry) {
        var day = entry.day();
        return "%s,%s,%s,%s,%s\n".formatted(day.date(), switch (day.ruling()) {
            case REST -> "休";
            case WORK -> "班";
        }, day.holiday().replace(',', '、'), entry.notice().number().replace(',', '、'),
                day.date().getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.SIMPLIFIED_CHINESE));
    }

    private DayBook book(String code, List<KeptNotice> kept) {
        if (CalendarNames.choices(kept, local).stream().noneMatch(choice -> choice.code().equals(code))) {
            throw new NoSuchRecord("没有代码为 " + code + " 的工作日历");
        }
        return new DayBook(code, kept.stream().map(KeptNotice::notice).toList());
    }

    private static void requireYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new NoSuchRecord("工作日历只显示 2000 年至 2100 年");
        }
    }
}
