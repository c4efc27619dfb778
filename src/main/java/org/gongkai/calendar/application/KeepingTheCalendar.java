package org.gongkai.calendar.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.calendar.CalendarDayChanged;
import org.gongkai.calendar.CountedDates;
import org.gongkai.calendar.HolidayNoticeChanged;
import org.gongkai.calendar.HolidayNoticeImported;
import org.gongkai.calendar.HolidayNoticeRemoved;
import org.gongkai.calendar.domain.AnnouncedCalendar;
import org.gongkai.calendar.domain.DayBook;
import org.gongkai.calendar.domain.DayChange;
import org.gongkai.calendar.domain.HolidayNotice;
import org.gongkai.calendar.domain.KeptNotice;
import org.gongkai.calendar.domain.NoticeId;
import org.gongkai.calendar.domain.Notices;
import org.gongkai.calendar.domain.RuledDay;
import org.gongkai.calendar.domain.Ruling;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bringing in the notice of a year and correcting what stands in the books, each with its reason and its trace. */
@Service
public class KeepingTheCalendar {
    private final Notices notices;
    private final AccessPolicy policy;
    private final ApplicationEventPublisher events;
    private final ObjectProvider<CountedDates> counted;
    private final String local;

    KeepingTheCalendar(Notices notices, AccessPolicy policy, ApplicationEventPublisher events,
            ObjectProvider<CountedDates> counted, @Value("${gongkai.calendar:CN}") String local) {
        this.notices = notices;
        this.policy = policy;
        this.events = events;
        this.counted = counted;
        this.local = local;
    }

    /** What would change if this notice came in; a notice of the same number is replaced. */
    @Transactional(readOnly = true)
    public List<DayChange> preview(Officer officer, HolidayNotice incoming) {
        policy.requireSomewhere(officer, Permission.EDIT_CALENDAR);
        var now = notices.list().stream().map(KeptNotice::notice).toList();
        var then = new ArrayList<>(now);
        var replaced = now.stream().filter(notice -> isSamePaper(notice, incoming)).toList();
        then.removeAll(replaced);
        then.add(incoming);
        return DayChange.between(new DayBook(incoming.calendar(), now), new DayBook(incoming.calendar(), then),
                Stream.concat(replaced.stream(), Stream.of(incoming)).toList());
    }

    /** Calendar rehearsal: which dates kept anywhere in the house would move if this notice came in. */
    @Transactional(readOnly = true)
    public List<CountedDates.Moved> rehearse(Officer officer, HolidayNotice incoming) {
        policy.requireSomewhere(officer, Permission.EDIT_CALENDAR);
        var then = new ArrayList<>(notices.list().stream().map(KeptNotice::notice).toList());
        then.removeIf(notice -> isSamePaper(notice, incoming));
        then.add(incoming);
        return movedBy(then);
    }

    /** The same if this notice were taken out. */
    @Transactional(readOnly = true)
    public List<CountedDates.Moved> rehearseRemoval(Officer officer, NoticeId id) {
        policy.requireSomewhere(officer, Permission.EDIT_CALENDAR);
        return movedBy(notices.list().stream().filter(kept -> !kept.id().equals(id)).map(KeptNotice::notice).toList());
    }

    /** The same if one day of it were ruled otherwise. */
    @Transactional(readOnly = true)
    public List<CountedDates.Moved> rehearseDay(Officer officer, NoticeId id, LocalDate day, @Nullable Ruling ruling,
            String holiday) {
        return rehearse(officer, withDay(notices.get(id).notice(), day, ruling, holiday));
    }

    private List<CountedDates.Moved> movedBy(List<HolidayNotice> then) {
        var calendar = new AnnouncedCalendar(new DayBook(local, then));
        return counted.stream().flatMap(dates -> dates.movedBy(calendar).stream()).toList();
    }

    private static HolidayNotice withDay(HolidayNotice notice, LocalDate day, @Nullable Ruling ruling, String holiday) {
        var days = new ArrayList<>(notice.days());
        days.removeIf(ruled -> ruled.date().equals(day));
        if (ruling != null) {
            days.add(new RuledDay(day, ruling, holiday));
        }
        return notice.withDays(days);
    }

    @Transactional
    public void importNotice(Officer officer, HolidayNotice incoming, String reason) {
        policy.requireSomewhere(officer, Permission.EDIT_CALENDAR);
        take(incoming, reason);
    }

    /** Gives what our data file holds and has not given before. */
    @Transactional
    public void giveOnce(List<HolidayNotice> file) {
        file.stream()
                .filter(notices::giveOnce)
                .filter(notice -> notices.find(notice.calendar(), notice.number()).isEmpty())
                .forEach(notice -> take(notice, "随软件提供的放假安排"));
    }

    private void take(HolidayNotice incoming, String reason) {
        notices.find(incoming.calendar(), incoming.number())
                .ifPresentOrElse(kept -> notices.save(new KeptNotice(kept.id(), incoming, kept.version())),
                        () -> notices.add(incoming));
        events.publishEvent(new HolidayNoticeImported(incoming.calendar(), incoming.year(), incoming.number(),
                count(incoming, Ruling.REST), count(incoming, Ruling.WORK), reason));
    }

    /** @param ruling null to strike the day out of the notice */
    @Transactional
    public void changeDay(Officer officer, NoticeId id, int version, LocalDate day, @Nullable Ruling ruling,
            String holiday, String reason) {
        policy.requireSomewhere(officer, Permission.EDIT_CALENDAR);
        var notice = notices.get(id).notice();
        notices.save(new KeptNotice(id, withDay(notice, day, ruling, holiday), version));
        events.publishEvent(new CalendarDayChanged(notice.calendar(), day, notice.number(),
                notice.ruling(day).map(ruled -> ruled.ruling().name()).orElse("NONE"),
                ruling == null ? "NONE" : ruling.name(), reason));
    }

    /** Number, date, checked or not, remarks. */
    @Transactional
    public void correctNotice(Officer officer, KeptNotice corrected, String reason) {
        policy.requireSomewhere(officer, Permission.EDIT_CALENDAR);
        var before = notices.get(corrected.id()).notice();
        notices.save(corrected);
        events.publishEvent(new HolidayNoticeChanged(before.calendar(), before.year(), before.number(),
                corrected.notice().number(), reason));
    }

    @Transactional
    public void removeNotice(Officer officer, NoticeId id, int version, String reason) {
        policy.requireSomewhere(officer, Permission.EDIT_CALENDAR);
        var notice = notices.get(id).notice();
        notices.remove(new KeptNotice(id, notice, version));
        events.publishEvent(new HolidayNoticeRemoved(notice.calendar(), notice.year(), notice.number(), reason));
    }

    private static boolean isSamePaper(HolidayNotice one, HolidayNotice other) {
        return one.calendar().equals(other.calendar()) && one.number().equals(other.number());
    }

    private static int count(HolidayNotice notice, Ruling ruling) {
        return (int) notice.days().stream().filter(day -> day.ruling() == ruling).count();
    }
}
