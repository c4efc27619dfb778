package org.gongkai.request.papers.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.gongkai.request.Outcome;
import org.gongkai.request.papers.domain.Remedies.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** 复议法 §23 since 2024-01-01: only refusals under 条例 §14–16, whole or in part, go to review first. */
class RemediesTest {
    private static final LocalDate BEFORE = LocalDate.of(2023, 12, 31);
    private static final LocalDate SINCE = LocalDate.of(2024, 1, 1);
    private static final Remedies REMEDIES = new Remedies("测试县人民政府", "测试县人民法院");

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"A, FREE_CHOICE", "B, REVIEW_FIRST", "C1, REVIEW_FIRST", "C2, REVIEW_FIRST", "C3, REVIEW_FIRST",
            "C4, REVIEW_FIRST", "C5, REVIEW_FIRST", "C6, REVIEW_FIRST", "C7, REVIEW_FIRST", "C8, FREE_CHOICE",
            "D1, FREE_CHOICE", "D2, FREE_CHOICE", "D3, FREE_CHOICE", "E1, FREE_CHOICE", "E2, FREE_CHOICE",
            "E3, FREE_CHOICE", "E4, FREE_CHOICE", "E5, FREE_CHOICE", "F1, FREE_CHOICE", "F2, FREE_CHOICE", "F3, NONE"})
    void since2024(Outcome outcome, Way way) {
        assertThat(Remedies.way(outcome, SINCE)).isEqualTo(way);
    }

    @ParameterizedTest
    @EnumSource(value = Outcome.class, names = "F3", mode = EnumSource.Mode.EXCLUDE)
    void before2024TheApplicantChooses(Outcome outcome) {
        assertThat(Remedies.way(outcome, BEFORE)).isEqualTo(Way.FREE_CHOICE);
        assertThat(REMEDIES.paragraph(outcome, BEFORE, "您")).contains("60日", "6个月", "测试县人民政府", "测试县人民法院");
    }

    @Test
    void reviewFirstSaysSoAndWhatComesAfter() {
        assertThat(REMEDIES.paragraph(Outcome.C4, SINCE, "您")).contains("应当先申请行政复议", "60日", "15日")
                .doesNotContain("6个月");
    }
}
