package org.gongkai.calendar.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads the days of a notice from text. A line may be a row of a table ({@code 2026-02-14,班,春节}), a line of our own data
 * file ({@code 休 春节 2026-02-15..2026-02-23}), or a sentence as notices write it ({@link NoticeSentences}).
 */
public final class NoticeText {
    private static final Pattern ROW = Pattern.compile(
            "(\\d{4}-\\d{1,2}-\\d{1,2})\\s*[,，\\t]\\s*(休|班|放假|上班|REST|WORK)\\s*[,，\\t]\\s*([^,，\\t]+).*");
    private static final Pattern LINE = Pattern.compile("(休|班)\\s+(\\S+)\\s+(.+)");
    private static final Pattern RANGE = Pattern.compile("(\\S+?)\\.\\.(\\S+)");
    private static final int LONGEST_RANGE = 31;

    private final int year;
    private final Map<LocalDate, RuledDay> days = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();

    private NoticeText(int year) {
        this.year = year;
    }

    /** @param year the year meant where the text gives only month and day */
    public static NoticeReading read(String text, int year) {
        var reader = new NoticeText(year);
        text.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).forEach(reader::line);
        return new NoticeReading(List.copyOf(reader.days.values()), reader.problems, reader.ignored);
    }

    private void line(String line) {
        var row = ROW.matcher(line);
        var own = LINE.matcher(line);
        if (row.matches()) {
            try {
                enter(new RuledDay(date(row.group(1)), ruling(row.group(2)), row.group(3).strip()));
            } catch (DateTimeException e) {
                problems.add("日期不对：" + line);
            }
        } else if (own.matches()) {
            ownLine(ruling(own.group(1)), own.group(2), own.group(3));
        } else if (!NoticeSentences.read(line, year, this::enter, problems::add)) {
            ignored.add(line);
        }
    }

    private void ownLine(Ruling ruling, String holiday, String dates) {
        for (String part : dates.strip().split("\\s+")) {
            try {
                eachOf(part, day -> enter(new RuledDay(day, ruling, holiday)));
            } catch (DateTimeException e) {
                problems.add("日期不对：" + part);
            }
        }
    }

    private void eachOf(String part, Consumer<LocalDate> each) {
        var range = RANGE.matcher(part);
        if (!range.matches()) {
            each.accept(date(part));
            return;
        }
        var last = date(range.group(2));
        var first = date(range.group(1));
        if (last.isBefore(first) || first.plusDays(LONGEST_RANGE).isBefore(last)) {
            problems.add("起止日期不对：" + part);
            return;
        }
        first.datesUntil(last.plusDays(1)).forEach(each);
    }

    private void enter(RuledDay day) {
        var before = days.putIfAbsent(day.date(), day);
        if (before != null && before.ruling() != day.ruling()) {
            problems.add(day.date() + " 既写了放假又写了上班");
        }
    }

    private static LocalDate date(String text) {
        var parts = text.split("-");
        if (parts.length != 3) {
            throw new DateTimeException("not a date: " + text);
        }
        try {
            return LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        } catch (NumberFormatException e) {
            throw new DateTimeException("not a date: " + text, e);
        }
    }

    private static Ruling ruling(String word) {
        return switch (word) {
            case "休", "放假", "REST" -> Ruling.REST;
            default -> Ruling.WORK;
        };
    }
}
