package org.gongkai.request.intake.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.gongkai.calendar.WorkCalendars;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.domain.InformationRequest;
import org.gongkai.request.domain.Requests;
import org.gongkai.request.intake.application.Passes;
import org.gongkai.web.Site;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The due date for the applicant's own calendar (iCalendar, RFC 5545): a number and a date, nothing about anybody. */
@Controller
class DueDateCalendar {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
            .withZone(ZoneOffset.UTC);
    private final Requests requests;
    private final Passes passes;
    private final WorkCalendars calendars;
    private final Site site;
    private final Clock clock;

    DueDateCalendar(Requests requests, Passes passes, WorkCalendars calendars, Site site, Clock clock) {
        this.requests = requests;
        this.passes = passes;
        this.calendars = calendars;
        this.site = site;
        this.clock = clock;
    }

    @GetMapping("/ysqgk/rili/{number}/{key}.ics")
    ResponseEntity<String> calendar(@PathVariable String number, @PathVariable String key) {
        var request = CaseNumber.parse(number)
                .filter(one -> isKey(one, key))
                .flatMap(requests::find)
                .orElseThrow(() -> new NoSuchRecord("没有这个日历"));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .body(written(request));
    }

    private boolean isKey(CaseNumber number, String key) {
        return MessageDigest.isEqual(passes.calendarKey(number).getBytes(StandardCharsets.UTF_8), key.getBytes(
                StandardCharsets.UTF_8));
    }

    private String written(InformationRequest request) {
        var today = LocalDate.now(clock);
        var reading = request.readOn(request.lastDay().isAfter(today) ? request.lastDay() : today, calendars.local());
        var day = reading.dueOn() != null ? reading.dueOn() : reading.waitsUntil();
        var event = day == null || !reading.stage().isOpen() ? ""
                : """
                        BEGIN:VEVENT
                        UID:%1$s@%2$s
                        DTSTAMP:%3$s
                        DTSTART;VALUE=DATE:%4$s
                        SUMMARY:%5$s %1$s
                        DESCRIPTION:%6$s/ysqgk/status
                        END:VEVENT
                        """.formatted(request.number(), site.domain(), STAMP.format(clock.instant()), day.toString()
                        .replace("-", ""),
                        reading.dueOn() != null ? "政府信息公开申请答复期限" : "政府信息公开申请" + reading.stage().term(), site
                                .baseUrl());
        return """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//gongkai//request//ZH
                X-WR-CALNAME:政府信息公开申请 %s
                %sEND:VCALENDAR
                """.formatted(request.number(), event).replace("\n", "\r\n");
    }
}
