package org.gongkai.calendar.web;

import org.gongkai.calendar.domain.RuledDay;
import java.util.List;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.calendar.application.KeepingTheCalendar;
import org.gongkai.calendar.domain.HolidayNotice;
import org.gongkai.calendar.domain.KeptNotice;
import org.gongkai.calendar.domain.NoticeId;
import org.gongkai.calendar.domain.Notices;
import org.gongkai.calendar.domain.Ruling;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.Permission;
import org.gongkai.web.Pages;
import org.gongkai.web.Spreadsheet;
import org.gongkai.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The notices themselves: the list, one of them with its days, and corrections by hand. */
@Controller
@RequestMapping("/console/calendar/notices")
class NoticeController {
    private static final List<String> HEADINGS = List.of("年度", "日历", "通知", "日期", "天数", "核对", "说明");

    private final KeepingTheCalendar keeping;
    private final Notices notices;
    private final AccessPolicy policy;
    private final CurrentOfficer officer;
    private final Pages pages;
    private final Words words;

    NoticeController(KeepingTheCalendar keeping, Notices notices, AccessPolicy policy, CurrentOfficer officer,
            Pages pages, Words words) {
        this.keeping = keeping;
        this.notices = notices;
        this.policy = policy;
        this.officer = officer;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping
    View list() {
        return pages.show("calendar/console/notices")
                .with("notices", notices.list().reversed())
                .with("mayEdit", mayEdit());
    }

    @GetMapping("/export.xlsx")
    View export() {
        return new Spreadsheet("放假通知", HEADINGS, writer -> notices.list()
                .reversed()
                .stream()
                .map(KeptNotice::notice)
                .forEach(notice -> writer.accept(List.of(Integer.toString(notice.year()), notice.calendar(),
                        notice.number(), notice.issuedOn().toString(), Integer.toString(notice.days().size()),
                        notice.numberChecked() ? "已核对" : "待核对", notice.note()))));
    }

    @GetMapping("/{id}")
    View show(@PathVariable long id, @RequestParam(defaultValue = "") String day) {
        var kept = notices.get(new NoticeId(id));
        return show(kept, head(kept), day(kept, day));
    }

    private Pages.Page show(KeptNotice kept, Typed head, Typed day) {
        return pages.show("calendar/console/notice")
                .with("kept", kept)
                .with("head", head)
                .with("day", day)
                .with("moved", List.of())
                .with("mayEdit", mayEdit())
                .with("words", words);
    }

    private static Typed head(KeptNotice kept) {
        var notice = kept.notice();
        return new Typed(Map.of("number", notice.number(), "issuedOn", notice.issuedOn().toString(), "checked",
                Boolean.toString(notice.numberChecked()), "note", notice.note()));
    }

    /** The day form, filled in when the page was opened for a day of the notice. */
    private static Typed day(KeptNotice kept, String day) {
        return ruled(kept.notice(), day)
                .map(ruled -> new Typed(
                        Map.of("day", day, "ruling", ruled.ruling().name(), "holiday", ruled.holiday())))
                .orElseGet(() -> new Typed(Map.of("day", day)));
    }

    private static Optional<RuledDay> ruled(HolidayNotice notice, String day) {
        try {
            return notice.ruling(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @PostMapping("/{id}")
    View correct(@PathVariable long id, @RequestParam int version, @RequestParam Map<String, String> typed,
            RedirectAttributes flash) {
        policy.requireSomewhere(officer.get(), Permission.EDIT_CALENDAR);
        var kept = notices.get(new NoticeId(id));
        var form = new Typed(typed);
        String number = form.text("number", 80, "请填写文号");
        var issuedOn = form.date("issuedOn");
        String reason = form.text("reason", 200, "请说明更正原因，留痕备查");
        notices.find(kept.notice().calendar(), number)
                .filter(other -> !other.id().equals(kept.id()))
                .ifPresent(other -> form.wrong("number", "同一日历中已有这个文号"));
        if (issuedOn == null || !form.isRight()) {
            return show(kept, form, new Typed(Map.of())).status(400);
        }
        var old = kept.notice();
        keeping.correctNotice(officer.get(), new KeptNotice(kept.id(), new HolidayNotice(old.calendar(), old.year(),
                number, issuedOn, form.value("checked").equals("true"), form.value("note").strip(), old.days()),
                version),
                reason);
        return back(kept, flash, "已更正" + number);
    }

    @PostMapping("/{id}/day")
    View changeDay(@PathVariable long id, @RequestParam int version, @RequestParam Map<String, String> typed,
            RedirectAttributes flash) {
        policy.requireSomewhere(officer.get(), Permission.EDIT_CALENDAR);
        var kept = notices.get(new NoticeId(id));
        var form = new Typed(typed);
        var day = form.date("day");
        var ruling = ruling(form.value("ruling"));
        String holiday = ruling == null ? "" : form.text("holiday", 40, "请填写节日名称");
        String reason = form.text("reason", 200, "请说明修改原因，留痕备查");
        if (day != null && Math.abs(day.getYear() - kept.notice().year()) > 1) {
            form.wrong("day", "这件通知是 " + kept.notice().year() + " 年的");
        }
        if (day == null || !form.isRight()) {
            return show(kept, head(kept), form).status(400);
        }
        var moved = keeping.rehearseDay(officer.get(), kept.id(), day, ruling, holiday);
        if (!moved.isEmpty() && form.value("rehearsed").isEmpty()) {
            return show(kept, head(kept), form).with("moved", moved);
        }
        keeping.changeDay(officer.get(), kept.id(), version, day, ruling, holiday, reason);
        return back(kept, flash, day + " 已改为" + (ruling == null ? "不作规定" : words.of("calendar.ruling", ruling)));
    }

    private static @Nullable Ruling ruling(String name) {
        return Arrays.stream(Ruling.values()).filter(ruling -> ruling.name().equals(name)).findFirst().orElse(null);
    }

    @GetMapping("/{id}/removal")
    View confirmRemoval(@PathVariable long id) {
        policy.requireSomewhere(officer.get(), Permission.EDIT_CALENDAR);
        return removal(notices.get(new NoticeId(id)), new Typed(Map.of()));
    }

    private Pages.Page removal(KeptNotice kept, Typed form) {
        return pages.show("calendar/console/removal")
                .with("kept", kept)
                .with("form", form)
                .with("moved", keeping.rehearseRemoval(officer.get(), kept.id()));
    }

    @PostMapping("/{id}/removal")
    View remove(@PathVariable long id, @RequestParam int version, @RequestParam Map<String, String> typed,
            RedirectAttributes flash) {
        var form = new Typed(typed);
        String reason = form.text("reason", 200, "请说明移除原因，留痕备查");
        if (!form.isRight()) {
            return removal(notices.get(new NoticeId(id)), form).status(400);
        }
        keeping.removeNotice(officer.get(), new NoticeId(id), version, reason);
        flash.addFlashAttribute(Pages.NOTICE, "已移除这件通知");
        return seeOther("/console/calendar/notices");
    }

    private static View back(KeptNotice kept, RedirectAttributes flash, String message) {
        flash.addFlashAttribute(Pages.NOTICE, message);
        return seeOther("/console/calendar/notices/" + kept.id());
    }

    private static View seeOther(String path) {
        var answer = new RedirectView(path);
        answer.setStatusCode(HttpStatus.SEE_OTHER);
        return answer;
    }

    private boolean mayEdit() {
        return policy.permissions(officer.get()).contains(Permission.EDIT_CALENDAR);
    }
}
