package org.gongkai.request;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.calendar.CalendarFixtures;
import org.gongkai.calendar.WorkCalendar;

/**
 * Worked examples of the clock, told as events. The same rows are asked of the pure function and of the interface.
 *
 * <p>Events are written {@code THIRD_PARTY_ASKED 2021-09-15 >2021-09-17} (sent, received) and {@code EXTENDED 2021-10-14 +20}.
 */
public final class ClockExamples {
    private static final String ROWS = """
            X01b | CN | 2019-05-15 |                                     |            | 2019-06-13 | RUNNING |  0 | handed in on the first day of the 2019 Regulation
            X01c | CN | 2019-05-15 | EXTENDED 2019-06-13 +20             |            | 2019-07-11 | RUNNING | 20 | extended on the last day
            X02  | CN | 2019-05-10 |                                     |            | 2019-05-31 | RUNNING |  0 | received before: 15 working days
            X02b | CN | 2019-05-10 | EXTENDED 2019-05-31 +15             |            | 2019-06-24 | RUNNING | 15 | and 15 more
            X03b | CN | 2019-09-27 |                                     |            | 2019-10-30 | RUNNING |  0 | make-up Sunday 29 Sep and Saturday 12 Oct count
            X04a | HB | 2019-12-20 |                                     | 2019-12-31 | 2020-01-19 | RUNNING |  7 | day 20 is a make-up Sunday
            X04b | HB | 2019-12-20 | EXTENDED 2020-01-19 +20             |            | 2020-03-06 | RUNNING | 20 | the Hubei holiday lasts to 13 Feb
            X04c | CN | 2019-12-20 | EXTENDED 2020-01-19 +20             |            | 2020-02-24 | RUNNING | 20 | the same by the national calendar
            X05a | HB | 2020-01-10 |                                     |            | 2020-02-27 | RUNNING |  0 | signed for on a Friday
            X05b | CN | 2020-01-10 |                                     |            | 2020-02-14 | RUNNING |  0 | national
            X06  | HB | 2020-04-23 |                                     |            | 2020-05-22 | RUNNING |  0 | 劳动节 with both make-up days
            X07  | HB | 2020-09-21 |                                     |            | 2020-10-23 | RUNNING |  0 | 国庆中秋 with both make-up days
            X08b | CN | 2021-04-20 |                                     |            | 2021-05-19 | RUNNING |  0 | if no correction had been asked
            X08  | CN | 2021-04-20 | CORRECTION_ASKED 2021-04-28 >2021-04-30 |        |            | WAITING_APPLICANT | 7 | asked on the seventh day: the clock stands still
            X08c | CN | 2021-04-20 | CORRECTION_ASKED 2021-04-28 >2021-04-30; CORRECTION_RECEIVED 2021-05-10 | | 2021-06-07 | RUNNING | 0 | the term starts anew
            X08d | CN | 2021-04-20 | CORRECTION_ASKED 2021-04-28 >2021-04-30; CORRECTION_RECEIVED 2021-05-10; EXTENDED 2021-06-07 +20 | | 2021-07-06 | RUNNING | 20 | anew, then extended
            X08e | CN | 2021-04-20 | CORRECTION_ASKED 2021-04-28 >2021-04-30 +10; CORRECTION_LAPSED 2021-05-19 | |      | LAPSED | 7 | nothing came by 18 May
            X09b | CN | 2021-09-10 |                                     |            | 2021-10-14 | RUNNING |  0 | without consultation
            X09  | CN | 2021-09-10 | THIRD_PARTY_ASKED 2021-09-15 >2021-09-17 |       | 2021-11-08 | PAUSED  |  3 | the day of sending is used
            X09c | CN | 2021-09-10 | THIRD_PARTY_ASKED 2021-09-15 >2021-09-17 | 2021-10-14 | 2021-11-08 | PAUSED | 3 | silent to the last day
            X09c2| CN | 2021-09-10 | THIRD_PARTY_ASKED 2021-09-15 >2021-09-17 | 2021-10-15 | 2021-11-08 | RUNNING | 4 | silence ended, the organ decides
            X09c3| CN | 2021-09-10 | THIRD_PARTY_ASKED 2021-09-15 >2021-09-17; REPLIED 2021-11-08 | | 2021-11-08 | CLOSED | 20 | replied on the last day
            X09d | CN | 2021-09-10 | THIRD_PARTY_ASKED 2021-09-15 >2021-09-17; EXTENDED 2021-11-08 +20 | | 2021-12-06 | RUNNING | 20 | the same, extended
            X09e | CN | 2021-09-10 | THIRD_PARTY_ASKED 2021-09-15 >2021-09-17; THIRD_PARTY_ANSWERED 2021-09-26 | | 2021-10-25 | RUNNING | 3 | answered on a make-up Sunday
            X10a | CN | 2022-03-15 | FEE_ASKED 2022-04-11 >2022-04-13    |            |            | WAITING_APPLICANT | 18 | fee notice on the 18th day
            X10c | CN | 2022-03-15 | FEE_ASKED 2022-04-11 >2022-04-13; FEE_PAID 2022-04-28 | | 2022-05-30 | RUNNING | 0 | paid: the term starts anew
            X10d | CN | 2022-03-15 | FEE_ASKED 2022-04-11 >2022-04-13; FEE_LAPSED 2022-05-13 | |        | LAPSED | 18 | not paid by 12 May
            X11  | CN | 2022-09-05 | ORGAN_CONSULTED 2022-09-08 >2022-09-09 |         | 2022-10-31 | PAUSED  |  3 | co-author silent to make-up Saturday 8 Oct
            X12  | CN | 2023-01-28 |                                     |            | 2023-02-23 | RUNNING |  0 | letter confirmed on a make-up Saturday
            X13a | CN | 2024-02-18 |                                     |            | 2024-03-15 | RUNNING |  0 | web form confirmed on a make-up Sunday
            X13b | CN | 2024-02-08 |                                     |            | 2024-03-13 | RUNNING |  0 | what the day of sending would wrongly give
            X14a | CN | 2024-05-11 |                                     |            | 2024-06-07 | RUNNING |  0 | handed in on a make-up Saturday
            X14b | CN | 2024-06-09 |                                     | 2024-06-11 | 2024-07-08 | RUNNING |  1 | signed by the guard on a Sunday
            X15a | CN | 2025-01-24 |                                     |            | 2025-02-27 | RUNNING |  0 | 春节 with both make-up days
            X15b | CN | 2025-01-24 | THIRD_PARTY_ASKED 2025-02-10 >2025-02-12 |       | 2025-03-24 | PAUSED  |  7 | third party silent for 15 working days
            X15c | CN | 2025-01-24 | THIRD_PARTY_ASKED 2025-02-10 >2025-02-12; EXTENDED 2025-03-24 +20 | | 2025-04-22 | RUNNING | 20 | notice of extension left on the last day
            X16  | CN | 2025-09-26 |                                     |            | 2025-10-30 | RUNNING |  0 | 国庆中秋 2025
            X17  | CN | 2026-02-13 |                                     |            | 2026-03-19 | RUNNING |  0 | nine days of 春节
            X18  | CN | 2026-09-18 |                                     |            | 2026-10-22 | RUNNING |  0 | 中秋 and 国庆 2026
            X19  | CN | 2026-11-23 |                                     |            | 2026-12-21 | RUNNING |  0 | ends before the year not yet announced
            K1   | CN | 2024-09-27 |                                     |            | 2024-10-30 | RUNNING |  0 | the example of the interface
            K2   | CN | 2024-09-27 | REPLIED 2024-09-27                  |            | 2024-10-30 | CLOSED  |  0 | on the spot (§33)
            K3   | CN | 2024-09-27 | WITHDRAWN 2024-10-09                |            | 2024-10-30 | CLOSED  |  4 | withdrawn
            K4   | CN | 2024-09-27 | REASON_ASKED 2024-10-09; REASON_GIVEN 2024-10-15 | | 2024-10-30 | RUNNING |  9 | asking for reasons changes nothing
            K5   | CN | 2024-09-27 | REASON_ASKED 2024-10-09; REPLIED 2024-10-15 | | 2024-10-30 | CLOSED  |  9 | not handled (§35)
            K6   | CN | 2024-03-04 | THIRD_PARTY_ASKED 2024-03-06; ORGAN_CONSULTED 2024-03-07; THIRD_PARTY_ANSWERED 2024-03-08; ORGAN_ANSWERED 2024-03-12 | | 2024-04-08 | RUNNING | 2 | two letters out at once are one pause
            K7   | CN | 2024-03-04 | CORRECTION_ASKED 2024-03-05; WITHDRAWN 2024-03-06 | |           | CLOSED  |  1 | withdrawn while a correction was awaited
            K8   | CN | 2024-03-04 | REPLIED 2024-04-02                  |            | 2024-04-01 | CLOSED  | 21 | a day late
            K9   | CN | 2024-03-04 |                                     | 2024-04-02 | 2024-04-01 | RUNNING | 21 | overdue since yesterday
            """;

    /** @param due empty while the clock is stopped */
    public record Example(String id, String calendar, String receivedOn, List<Event> events, String asOf, String due,
            String state, int used, String why) {
        @Override
        public String toString() {
            return id + " " + receivedOn + " " + events + ", due " + due + ": " + why;
        }

        public WorkCalendar workCalendar() {
            return CalendarFixtures.calendar(calendar);
        }

        public String json() {
            return """
                    {"receivedOn":"%s","calendar":"%s"%s,"events":%s}""".formatted(receivedOn, calendar,
                    asOf.isEmpty() ? "" : ",\"asOf\":\"" + asOf + "\"", events.stream().map(Event::json).toList());
        }
    }

    /** @param receivedOn empty when not given, likewise {@code days} */
    public record Event(String type, String on, String receivedOn, String days) {
        public static Event parse(String text) {
            var parts = text.strip().split(" +");
            return new Event(parts[0], parts[1], marked(parts, ">"), marked(parts, "+"));
        }

        private static String marked(String[] parts, String mark) {
            return Arrays.stream(parts)
                    .filter(part -> part.startsWith(mark))
                    .map(part -> part.substring(1))
                    .findFirst()
                    .orElse("");
        }

        String json() {
            return "{\"type\":\"" + type + "\",\"on\":\"" + on + "\""
                    + (receivedOn.isEmpty() ? "" : ",\"receivedOn\":\"" + receivedOn + "\"")
                    + (days.isEmpty() ? "" : ",\"workingDays\":" + days)
                    + (type.equals("EXTENDED") ? ",\"approvedBy\":\"工作机构负责人\"" : "") + "}";
        }
    }

    public static Stream<Example> all() {
        return ROWS.lines().map(ClockExamples::parse);
    }

    private static Example parse(String row) {
        var cells = Arrays.stream(row.split("\\|")).map(String::strip).toList();
        if (cells.size() != 9) {
            throw new IllegalStateException("not nine cells: " + row);
        }
        return new Example(cells.get(0), cells.get(1), cells.get(2), events(cells.get(3)), cells.get(4), cells.get(5),
                cells.get(6), Integer.parseInt(cells.get(7)), cells.get(8));
    }

    public static List<Event> events(String text) {
        return text.isBlank() ? List.of() : Arrays.stream(text.split(";")).map(Event::parse).toList();
    }

    private ClockExamples() {}
}
