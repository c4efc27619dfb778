package org.gongkai.calendar.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.calendar.Pause;
import org.gongkai.calendar.Term;
import org.gongkai.calendar.WorkCalendars;
import org.gongkai.calendar.WorkingDays;
import org.gongkai.calendar.YearNotAnnounced;
import org.gongkai.calendar.domain.Notices;
import org.gongkai.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Counts a term while the reader watches: start, length, calendar, pauses. */
@Controller
class CalculatorController {
    private static final int LONGEST = 400;

    private final WorkCalendars calendars;
    private final Notices notices;
    private final Pages pages;
    private final Clock clock;
    private final String local;

    CalculatorController(WorkCalendars calendars, Notices notices, Pages pages, Clock clock,
            @Value("${gongkai.calendar:CN}") String local) {
        this.calendars = calendars;
        this.notices = notices;
        this.pages = pages;
        this.clock = clock;
        this.local = local;
    }

    @GetMapping("/console/calendar/calculator")
    View calculate(@RequestParam Map<String, String> typed) {
        boolean asked = typed.containsKey("start");
        var form = new Typed(asked ? typed
                : Map.of("start", LocalDate.now(clock).toString(), "n", "20", "calendar", local,
                        "unit", "WORKING"));
        var result = result(form);
        return pages.show("calendar/console/calculator")
                .with("form", form)
                .with("result", result)
                .with("calendars", CalendarNames.choices(notices.list(), local))
                .status(form.isRight() ? 200 : 400);
    }

    private CalculatorResult result(Typed form) {
        var calendar = calendars.get(form.value("calendar").isEmpty() ? local : form.value("calendar"));
        var start = form.date("start");
        if (form.value("unit").equals("LAST_WORKING")) {
            return start == null ? CalculatorResult.NONE : lastWorking(form, start);
        }
        Integer n = form.number("n", 1, LONGEST);
        var pauses = pauses(form);
        if (start == null || n == null || !form.isRight()) {
            return CalculatorResult.NONE;
        }
        Term term = switch (form.value("unit")) {
            case "DAYS" -> calendar.daysAfter(start, n);
            case "MONTHS" -> calendar.monthsAfter(start, Math.min(n, 60));
            default -> calendar.after(start, WorkingDays.of(n), pauses);
        };
        return new CalculatorResult(term.end(), term);
    }

    private CalculatorResult lastWorking(Typed form, LocalDate day) {
        try {
            return new CalculatorResult(calendars.get(form.value("calendar")).lastOnOrBefore(day), null);
        } catch (YearNotAnnounced unknown) {
            form.wrong("start", String.valueOf(unknown.getMessage()));
            return CalculatorResult.NONE;
        }
    }

    private static List<Pause> pauses(Typed form) {
        var pauses = new ArrayList<Pause>();
        for (String part : form.value("pauses").strip().split("\\s+")) {
            var pause = part.isEmpty() ? null : pause(part);
            if (pause != null) {
                pauses.add(pause);
            } else if (!part.isEmpty()) {
                form.wrong("pauses", "请写成 2021-09-15..2021-10-14，多段用空格隔开");
            }
        }
        return pauses;
    }

    private static @Nullable Pause pause(String part) {
        String[] ends = part.split("\\.\\.");
        try {
            return ends.length == 2 ? new Pause(LocalDate.parse(ends[0]), LocalDate.parse(ends[1])) : null;
        } catch (DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }
}
