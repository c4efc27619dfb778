package org.gongkai.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.gongkai.calendar.CalendarFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Our data file against another transcription of the same notices, where one lies beside the project. */
@EnabledIf("theOtherTableIsHere")
class SharedTableTest {
    private static final Path TABLE = Path.of(System.getProperty("user.dir"), "..", "shared", "data",
            "public-holidays-2019-2026.csv");

    static boolean theOtherTableIsHere() {
        return Files.isReadable(TABLE);
    }

    @Test
    void bothRuleTheSameDaysInTheSameWay() throws IOException {
        var theirs = new TreeMap<LocalDate, Ruling>();
        for (String line : rows()) {
            String[] cells = line.split(",");
            theirs.put(LocalDate.parse(cells[0]), cells[3].equals("holiday") ? Ruling.REST : Ruling.WORK);
        }

        var book = CalendarFixtures.calendar("CN").book();
        var ours = new TreeMap<LocalDate, Ruling>();
        LocalDate.of(2018, 12, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .forEach(day -> book.entry(day).ifPresent(entry -> ours.put(day, entry.day().ruling())));

        assertThat(ours).isEqualTo(theirs);
    }

    private static List<String> rows() throws IOException {
        return Files.readAllLines(TABLE).stream().skip(1).toList();
    }
}
