package org.gongkai.calendar.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Notices as our data file writes them, see {@code calendar/notices.txt}; the export uses the same form. */
public final class NoticeFile {
    private static final Pattern HEAD = Pattern
            .compile("通知 (\\S+) (\\d{4}) (\\S+) (\\d{4}-\\d\\d-\\d\\d) 文号(已核对|待核对)(?: (.*))?");

    private NoticeFile() {}

    /** @throws IllegalArgumentException when the file is not in order; it is ours, so that is a bug */
    public static List<HolidayNotice> read(String text) {
        var notices = new ArrayList<HolidayNotice>();
        for (String block : text.split("(?m)^(?=通知 )")) {
            String[] parts = block.split("\\R", 2);
            var head = HEAD.matcher(parts[0].strip());
            if (head.matches()) {
                notices.add(notice(head, parts.length > 1 ? parts[1] : ""));
            } else if (block.startsWith("通知")) {
                throw new IllegalArgumentException("not the head of a notice: " + parts[0]);
            }
        }
        return notices;
    }

    private static HolidayNotice notice(Matcher head, String body) {
        int year = Integer.parseInt(head.group(2));
        var reading = NoticeText.read(body, year);
        if (!reading.problems().isEmpty() || !reading.ignored().isEmpty()) {
            throw new IllegalArgumentException(head.group(3) + ": " + reading.problems() + reading.ignored());
        }
        return new HolidayNotice(head.group(1), year, head.group(3), LocalDate.parse(head.group(4)),
                head.group(5).equals("已核对"), head.group(6) == null ? "" : head.group(6), reading.days());
    }
}
