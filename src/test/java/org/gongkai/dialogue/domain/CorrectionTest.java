package org.gongkai.dialogue.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import org.gongkai.calendar.WorkCalendars;
import org.gongkai.dialogue.CorrectionId;
import org.gongkai.law.BadInput;
import org.gongkai.organ.OrganId;
import org.gongkai.testing.RealDatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** 国办发〔2017〕47号: answered within three working days, on the State Council's calendar. */
@RealDatabaseTest
class CorrectionTest {
    @Autowired
    WorkCalendars calendars;

    @ParameterizedTest(name = "reported {0}, looked at on {2}, answered {3}: due {1}, late {4}")
    @CsvSource(textBlock = """
            2024-06-05T09:00:00+08:00, 2024-06-11, 2024-06-11,                           , false
            2024-06-05T09:00:00+08:00, 2024-06-11, 2024-06-12,                           , true
            2024-06-05T23:59:00+08:00, 2024-06-11, 2024-06-30, 2024-06-11T23:59:00+08:00 , false
            2024-06-05T00:30:00+08:00, 2024-06-11, 2024-06-30, 2024-06-12T00:01:00+08:00 , true
            2024-09-27T10:00:00+08:00, 2024-10-08, 2024-10-08,                           , false
            """)
    void isAnsweredWithinThreeWorkingDays(Instant reported, LocalDate due, LocalDate today, @Nullable Instant answered,
            boolean late) {
        var correction = new Correction(new CorrectionId(1), reportedAt(reported),
                answered == null ? null : new Correction.Answer("已改正", answered));

        assertThat(correction.term(calendars.local()).end()).isEqualTo(due);
        assertThat(correction.isLate(calendars.local(), today)).isEqualTo(late);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http://example.org/", "//example.org/x", "/\\example.org", "javascript:alert(1)"})
    void pointsAtAPageOfThisSiteOnly(String page) {
        var refused = catchThrowableOfType(BadInput.class,
                () -> correction(page, "第二段有错别字", ""));

        assertThat(refused.fields()).containsOnlyKeys("page");
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        var refused = catchThrowableOfType(BadInput.class, () -> correction("x", "错", "电".repeat(101)));

        assertThat(refused.fields()).containsOnlyKeys("page", "report", "contact");
    }

    @Test
    void aReceiptIsTenDigits() {
        assertThat(ReceiptCode.draw(new Random(1)).digits()).matches("\\d{10}");
        assertThatThrownBy(() -> new ReceiptCode("12345")).isInstanceOf(IllegalArgumentException.class);
    }

    private static NewCorrection reportedAt(Instant at) {
        return new NewCorrection(new ReceiptCode("0000000001"), new OrganId(1), "/xxgk/", CorrectionKind.TYPO,
                "第二段有错别字", "", at);
    }

    private static NewCorrection correction(String page, String report, String contact) {
        return new NewCorrection(new ReceiptCode("0000000001"), new OrganId(1), page, CorrectionKind.TYPO, report,
                contact, Instant.EPOCH);
    }
}
