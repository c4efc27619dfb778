package org.gongkai.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as they are seen on government sites: one form is ours to give, all are taken in. */
class IndexNumberFormatTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"014416330/2018-04736, NATIONAL", "01145506X/2023-58818, NATIONAL",
            "0142768-8/2022-00185, NATIONAL_HYPHEN", "11370812004339255B/2020-22849, CREDIT_CODE",
            "11341702486344515H/202110-00013, CREDIT_CODE_MONTH", "6107280000/2024-001005, SITE",
            "4311280016/2019-02310, SITE", "01527918X-2020-153077, HYPHENS", "530000123456202000017, DIGITS",
            "330200-08-12-03-20200102-0007, SIX_GROUPS", "320700A01-03-2008-0012, FOUR_GROUPS"})
    void recognisesTheForm(String number, IndexNumberFormat format) {
        assertThat(IndexNumberFormat.of(number)).contains(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zfb/2026-00021", "234234234234444444/2026-206221", "/2021-None", "",
            "014416330/3018-04736",
            "11341702486344515H/202113-00013", "014416330/2018-4736"})
    void flagsJunk(String number) {
        assertThat(IndexNumberFormat.of(number)).isEmpty();
    }
}
