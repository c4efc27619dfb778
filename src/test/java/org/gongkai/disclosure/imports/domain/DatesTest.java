package org.gongkai.disclosure.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            2021-03-05,            2021-03-05T00:00
            2021/3/5,              2021-03-05T00:00
            2021.3.5,              2021-03-05T00:00
            2021年3月5日,           2021-03-05T00:00
            20210305,              2021-03-05T00:00
            2021-03-05 9:30,       2021-03-05T09:30
            2021-03-05 09:30:15,   2021-03-05T09:30:15
            2021-03-05T09:30:15.0, 2021-03-05T09:30:15
            2021年3月5日 9时30分,    2021-03-05T09:30
            """)
    void daysAreReadTheWayPeopleTypeThem(String typed, LocalDateTime day) {
        assertThat(Dates.parse(typed)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "去年", "2021-13-01", "2021-02-30", "3/5/21", "2021", "202103"})
    void whatIsNoDayIsNotGuessedAt(String typed) {
        assertThat(Dates.parse(typed)).isEmpty();
    }
}
