package org.gongkai.calendar.web;

import org.springframework.http.HttpStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongkai.calendar.application.KeepingTheCalendar;
import org.gongkai.calendar.domain.HolidayNotice;
import org.gongkai.calendar.domain.NoticeReading;
import org.gongkai.calendar.domain.NoticeText;
import org.gongkai.calendar.domain.Notices;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.Permission;
import org.gongkai.web.Pages;
import org.gongkai.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Bringing in the notice of a year: paste or upload, look at what changes, save. */
@Controller
@RequestMapping("/console/calendar/import")
class ImportController {
    private static final Pattern NUMBER = Pattern.compile("[\\p{IsHan}]{2,20}〔\\d{4}〕\\d+号");
    private static final int LONGEST_TEXT = 100_000;

    private final KeepingTheCalendar keeping;
    private final Notices notices;
    private final AccessPolicy policy;
    private final CurrentOfficer officer;
    private final Pages pages;
    private final Words words;
    private final Clock clock;
    private final String local;

    ImportController(KeepingTheCalendar keeping, Notices notices, AccessPolicy policy, CurrentOfficer officer,
            Pages pages, Words words, Clock clock, @Value("${gongkai.calendar:CN}") String local) {
        this.keeping = keeping;
        this.notices = notices;
        this.policy = policy;
        this.officer = officer;
        this.pages = pages;
        this.words = words;
        this.clock = clock;
        this.local = local;
    }

    @GetMapping
    View form(@RequestParam Map<String, String> typed) {
        policy.requireSomewhere(officer.get(), Permission.EDIT_CALENDAR);
        var form = new Typed(typed);
        if (form.value("year").isEmpty()) {
            form.with("year", Integer.toString(LocalDate.now(clock).getYear() + 1));
        }
        return form(form);
    }

    private Pages.Page form(Typed form) {
        return pages.show("calendar/console/import")
                .with("form", form)
                .with("calendars", CalendarNames.choices(notices.list(), local));
    }

    @PostMapping("/preview")
    View preview(@RequestParam Map<String, String> typed, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        policy.requireSomewhere(officer.get(), Permission.EDIT_CALENDAR);
        var form = new Typed(typed);
        if (file != null && !file.isEmpty()) {
            form.with("text", new String(file.getBytes(), StandardCharsets.UTF_8).replace("\uFEFF", ""));
        }
        findNumber(form);
        var incoming = Incoming.read(form);
        if (incoming == null) {
            return form(form).status(400);
        }
        return pages.show("calendar/console/import-preview")
                .with("form", form)
                .with("notice", incoming.notice())
                .with("ignored", incoming.ignored())
                .with("changes", keeping.preview(officer.get(), incoming.notice()))
                .with("moved", keeping.rehearse(officer.get(), incoming.notice()))
                .with("words", words);
    }

    /** The number usually stands in the text itself. */
    private static void findNumber(Typed form) {
        var found = NUMBER.matcher(form.value("text"));
        if (form.value("number").isBlank() && found.find()) {
            form.with("number", found.group());
        }
    }

    @PostMapping
    View save(@RequestParam Map<String, String> typed, RedirectAttributes flash) {
        var form = new Typed(typed);
        var incoming = Incoming.read(form);
        if (incoming == null) {
            return form(form).status(400);
        }
        var notice = incoming.notice();
        keeping.importNotice(officer.get(), notice, form.value("reason").strip());
        flash.addFlashAttribute(Pages.NOTICE, "已导入" + notice.number() + "，共 " + notice.days().size() + " 天");
        var answer = new RedirectView("/console/calendar/" + notice.calendar() + "/" + notice.year());
        answer.setStatusCode(HttpStatus.SEE_OTHER);
        return answer;
    }

    /** A notice read from a form that is in order. */
    private record Incoming(HolidayNotice notice, List<String> ignored) {
        static @Nullable Incoming read(Typed form) {
            String calendar = form.text("calendar", 8, "请选择日历");
            if (!calendar.matches("[A-Z]{2,8}")) {
                form.wrong("calendar", "日历代码为 2 至 8 个大写字母，如 CN、HB");
            }
            Integer year = form.number("year", 2000, 2100);
            String number = form.text("number", 80, "请填写文号，以便每个日期说明依据");
            var issuedOn = form.date("issuedOn");
            form.text("reason", 200, "请说明导入原因，留痕备查");
            String text = form.text("text", LONGEST_TEXT, "请粘贴通知全文，或上传表格");
            var reading = NoticeText.read(text, year == null ? 0 : year);
            check(form, reading);
            return year == null || issuedOn == null || !form.isRight()
                    ? null
                    : new Incoming(new HolidayNotice(calendar, year, number, issuedOn,
                            form.value("checked").equals("true"), form.value("note").strip(), reading.days()),
                            reading.ignored());
        }

        private static void check(Typed form, NoticeReading reading) {
            if (!reading.problems().isEmpty()) {
                form.wrong("text", String.join("；", reading.problems()));
            } else if (reading.days().isEmpty()) {
                form.wrong("text", "没有读到任何放假或上班的日期，请对照下面的格式说明");
            }
        }
    }
}
