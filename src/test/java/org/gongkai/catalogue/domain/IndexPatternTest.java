package org.gongkai.catalogue.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.gongkai.catalogue.domain.IndexPattern.Parts;
import org.gongkai.law.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How index numbers are made (条例 §12, 目录系统实施指引). */
class IndexPatternTest {
    static final Parts PARTS = new Parts("014416330", "11370812004339255B", "6107280000");

    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource({"{organ9}/{yyyy}-{n:5},     014416330/2018-04736",
            "{uscc}/{yyyy}-{n:5},       11370812004339255B/2018-04736",
            "{uscc}/{yyyy}{MM}-{n:5},   11370812004339255B/201803-04736",
            "{site}/{yyyy}-{n:6},       6107280000/2018-004736",
            "{organ9}-{yyyy}-{n:5},     014416330-2018-04736"})
    void makesTheFormsSeenInTheCountry(String template, String expected) {
        var number = new IndexPattern(template).number(PARTS, LocalDate.of(2018, 3, 2), 4736);

        assertThat(number.value()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{organ9}/{yyyy}", "{organ9}-{n:5}", "{organ9}/{yyyy}-{n:5}{n:3}",
            "{county}/{yyyy}-{n:5}",
            "{organ9}/{yyyy}-{n:99}", "{organ9}/{yyyy}年{n:5}", "{organ9}/{yyyy}-{n:5"})
    void refusesPatternsThatCouldGiveOneNumberTwice(String template) {
        assertThatThrownBy(() -> new IndexPattern(template)).isInstanceOf(BadInput.class);
    }

    @Test
    void neverMakesANumberOfHalfACode() {
        var withoutCode = new Parts("", "", "");

        assertThatThrownBy(() -> IndexPattern.NATIONAL.number(withoutCode, LocalDate.of(2026, 1, 1), 1))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("组织机构代码");
    }

    @Test
    void countsForTheWholeSiteWhenThePatternNamesNoOrgan() {
        assertThat(IndexPattern.NATIONAL.perOrgan()).isTrue();
        assertThat(new IndexPattern("{site}/{yyyy}-{n:6}").perOrgan()).isFalse();
    }
}
