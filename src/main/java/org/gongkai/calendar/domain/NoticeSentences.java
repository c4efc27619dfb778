package org.gongkai.calendar.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a paragraph of a notice as the State Council's office writes it: a numbered holiday, the days off, then the weekend
 * days to be worked. Advice to take leave (鼓励…休息) makes no holiday and is passed over.
 */
final class NoticeSentences {
    private static final Pattern PARAGRAPH = Pattern.compile("[（(]?[一二三四五六七八九十]+[)）]?、?\\s*([^：:，。]{2,12})[：:](.+)");
    private static final Pattern DATE = Pattern
            .compile("(?:(\\d{4})年)?(?:(\\d{1,2})月)?(\\d{1,2})日(?:[（(](?:[^（()）]*?)(?:周|星期)([一二三四五六日天])[^（()）]*[）)])?");
    private static final String WEEKDAYS = "一二三四五六日";

    private final String holiday;
    private final Consumer<RuledDay> days;
    private final Consumer<String> problems;
    private int year;
    private int month;

    private NoticeSentences(String holiday, int year, Consumer<RuledDay> days, Consumer<String> problems) {
        this.holiday = holiday;
        this.year = year;
        this.days = days;
        this.problems = problems;
    }

    /** False when the line is no such paragraph. */
    static boolean read(String line, int year, Consumer<RuledDay> days, Consumer<String> problems) {
        var paragraph = PARAGRAPH.matcher(line);
        if (!paragraph.matches()) {
            return false;
        }
        for (String sentence : paragraph.group(2).split("[。；;]")) {
            var reader = new NoticeSentences(paragraph.group(1).strip(), year, days, problems);
            if (sentence.contains("放假")) {
                reader.dates(sentence.substring(0, sentence.indexOf("放假")), Ruling.REST);
            } else if (sentence.endsWith("上班") && !sentence.contains("起")) {
                reader.dates(sentence, Ruling.WORK);
            }
        }
        return true;
    }

    private void dates(String text, Ruling ruling) {
        var found = DATE.matcher(text);
        int end = 0;
        LocalDate before = null;
        while (found.find()) {
            var day = day(found);
            if (day != null) {
                boolean range = before != null && text.substring(end, found.start()).matches("\\s*[至到—~～-]\\s*");
                each(range ? before : day, day).forEach(d -> days.accept(new RuledDay(d, ruling, holiday)));
            }
            before = day;
            end = found.end();
        }
    }

    private List<LocalDate> each(@Nullable LocalDate first, LocalDate last) {
        if (first == null || last.isBefore(first)) {
            problems.accept(holiday + "的起止日期不对：" + first + " 至 " + last);
            return List.of();
        }
        return new ArrayList<>(first.datesUntil(last.plusDays(1)).toList());
    }

    private @Nullable LocalDate day(Matcher found) {
        year = found.group(1) == null ? year : Integer.parseInt(found.group(1));
        month = found.group(2) == null ? month : Integer.parseInt(found.group(2));
        try {
            var day = LocalDate.of(year, month, Integer.parseInt(found.group(3)));
            checkWeekday(day, found.group(4));
            return day;
        } catch (DateTimeException e) {
            problems.accept("日期不对：" + found.group());
            return null;
        }
    }

    private void checkWeekday(LocalDate day, @Nullable String written) {
        if (written == null) {
            return;
        }
        char real = WEEKDAYS.charAt(day.getDayOfWeek().getValue() - 1);
        if (written.replace('天', '日').charAt(0) != real) {
            problems.accept("%s 写的是星期%s，实际是星期%s，请核对年份".formatted(day, written, real));
        }
    }
}
