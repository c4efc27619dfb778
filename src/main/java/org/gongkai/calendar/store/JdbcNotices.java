package org.gongkai.calendar.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.calendar.domain.HolidayNotice;
import org.gongkai.calendar.domain.KeptNotice;
import org.gongkai.calendar.domain.NoticeId;
import org.gongkai.calendar.domain.Notices;
import org.gongkai.calendar.domain.RuledDay;
import org.gongkai.calendar.domain.Ruling;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.law.Subject;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A dozen notices with some thirty days each. */
@Repository
class JdbcNotices implements Notices {
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final StoredCalendars calendars;

    JdbcNotices(JdbcClient jdbc, JdbcTemplate batches, StoredCalendars calendars) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.calendars = calendars;
    }

    /** A notice without its days. */
    private record Head(NoticeId id, HolidayNotice notice, int version) {}

    @Override
    public List<KeptNotice> list() {
        return read(jdbc);
    }

    static List<KeptNotice> read(JdbcClient jdbc) {
        Map<Long, List<RuledDay>> days = jdbc.sql("select * from calendar_day order by day")
                .query((row, n) -> Map.entry(row.getLong("notice_id"), day(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return jdbc.sql("select * from calendar_notice order by issued_on, id")
                .query(JdbcNotices::head)
                .list()
                .stream()
                .map(head -> new KeptNotice(head.id(),
                        head.notice().withDays(days.getOrDefault(head.id().value(), List.of())), head.version()))
                .toList();
    }

    @Override
    public Optional<KeptNotice> find(String calendar, String number) {
        return list().stream()
                .filter(kept -> kept.notice().calendar().equals(calendar) && kept.notice().number().equals(number))
                .findFirst();
    }

    @Override
    public KeptNotice get(NoticeId id) {
        return list().stream()
                .filter(kept -> kept.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("没有这件放假通知，可能已被移除"));
    }

    @Override
    public NoticeId add(HolidayNotice notice) {
        long id = jdbc.sql("""
                insert into calendar_notice (calendar, year, number, issued_on, number_checked, note)
                values (:calendar, :year, :number, :issuedOn, :checked, :note) returning id""")
                .param("calendar", notice.calendar())
                .param("year", notice.year())
                .param("number", notice.number())
                .param("issuedOn", notice.issuedOn())
                .param("checked", notice.numberChecked())
                .param("note", notice.note())
                .query(Long.class)
                .single();
        writeDays(id, notice.days());
        calendars.forget();
        return new NoticeId(id);
    }

    @Override
    public void save(KeptNotice changed) {
        var notice = changed.notice();
        int saved = jdbc.sql("""
                update calendar_notice set number = :number, issued_on = :issuedOn, number_checked = :checked,
                    note = :note, version = version + 1
                where id = :id and version = :version""")
                .param("number", notice.number())
                .param("issuedOn", notice.issuedOn())
                .param("checked", notice.numberChecked())
                .param("note", notice.note())
                .param("id", changed.id().value())
                .param("version", changed.version())
                .update();
        refuseUnless(saved, changed);
        jdbc.sql("delete from calendar_day where notice_id = ?").param(changed.id().value()).update();
        writeDays(changed.id().value(), notice.days());
        calendars.forget();
    }

    @Override
    public void remove(KeptNotice notice) {
        int removed = jdbc.sql("delete from calendar_notice where id = ? and version = ?")
                .param(notice.id().value())
                .param(notice.version())
                .update();
        refuseUnless(removed, notice);
        calendars.forget();
    }

    @Override
    public boolean giveOnce(HolidayNotice notice) {
        return jdbc.sql("insert into calendar_given (calendar, number) values (?, ?) on conflict do nothing")
                .param(notice.calendar())
                .param(notice.number())
                .update() > 0;
    }

    private static void refuseUnless(int rows, KeptNotice notice) {
        if (rows == 0) {
            throw new NewerVersionExists(Subject.of("notice", notice.id().value()));
        }
    }

    private void writeDays(long notice, List<RuledDay> days) {
        batches.batchUpdate("insert into calendar_day (notice_id, day, ruling, holiday) values (?, ?, ?, ?)",
                days.stream()
                        .map(day -> new Object[]{notice, day.date(), day.ruling().name(), day.holiday()})
                        .toList());
    }

    private static Head head(ResultSet row, int number) throws SQLException {
        var notice = new HolidayNotice(row.getString("calendar"), row.getInt("year"), row.getString("number"),
                row.getObject("issued_on", LocalDate.class), row.getBoolean("number_checked"), row.getString("note"),
                List.of());
        return new Head(new NoticeId(row.getLong("id")), notice, row.getInt("version"));
    }

    private static RuledDay day(ResultSet row) throws SQLException {
        return new RuledDay(row.getObject("day", LocalDate.class), Ruling.valueOf(row.getString("ruling")),
                row.getString("holiday"));
    }
}
