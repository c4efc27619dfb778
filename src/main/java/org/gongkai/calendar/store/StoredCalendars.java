package org.gongkai.calendar.store;

import java.util.HashMap;
import java.util.Map;
import org.gongkai.calendar.WorkCalendar;
import org.gongkai.calendar.WorkCalendars;
import org.gongkai.calendar.domain.AnnouncedCalendar;
import org.gongkai.calendar.domain.DayBook;
import org.gongkai.calendar.domain.HolidayNotice;
import org.gongkai.calendar.domain.KeptNotice;
import org.gongkai.law.NoSuchRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Calendars are asked all the time and change once a year: kept in memory, read anew after every change. */
@Component
class StoredCalendars implements WorkCalendars {
    private final JdbcClient jdbc;
    private final String local;
    private volatile @Nullable Map<String, AnnouncedCalendar> known;

    StoredCalendars(JdbcClient jdbc, @Value("${gongkai.calendar:CN}") String local) {
        this.jdbc = jdbc;
        this.local = local;
    }

    @Override
    public WorkCalendar get(String code) {
        var calendar = calendars().get(code);
        if (calendar == null) {
            throw new NoSuchRecord("没有代码为 " + code + " 的工作日历");
        }
        return calendar;
    }

    @Override
    public WorkCalendar local() {
        return get(local);
    }

    private Map<String, AnnouncedCalendar> calendars() {
        var calendars = known;
        if (calendars == null) {
            calendars = read();
            known = calendars;
        }
        return calendars;
    }

    /** A place without notices of its own still has a calendar: the national one. */
    private Map<String, AnnouncedCalendar> read() {
        var notices = JdbcNotices.read(jdbc).stream().map(KeptNotice::notice).toList();
        var calendars = new HashMap<String, AnnouncedCalendar>();
        notices.stream()
                .map(HolidayNotice::calendar)
                .distinct()
                .forEach(code -> calendars.put(code, new AnnouncedCalendar(new DayBook(code, notices))));
        calendars.putIfAbsent(DayBook.NATIONAL, new AnnouncedCalendar(new DayBook(DayBook.NATIONAL, notices)));
        calendars.putIfAbsent(local, new AnnouncedCalendar(new DayBook(local, notices)));
        return Map.copyOf(calendars);
    }

    /** Drops what is in memory now, for this transaction's own reads, and once more when others can see the change. */
    void forget() {
        known = null;
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    known = null;
                }
            });
        }
    }
}
