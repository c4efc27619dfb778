package org.gongkai.search.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseNumberTest {
    @ParameterizedTest
    @CsvSource({"三, 3", "十, 10", "十二, 12", "二十, 20", "四十五, 45"})
    void isTheSameInWordsAndInFigures(String words, int number) {
        assertThat(ChineseNumber.of(words)).isEqualTo(number);
        assertThat(ChineseNumber.inWords(number)).isEqualTo(words);
    }
}
