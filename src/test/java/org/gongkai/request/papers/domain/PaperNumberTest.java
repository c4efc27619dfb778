package org.gongkai.request.papers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gongkai.law.BadInput;
import org.junit.jupiter.api.Test;

/** GB/T 9704-2012: the year whole and in 〔〕, no 第, no leading zeros; local habits by pattern. */
class PaperNumberTest {
    @Test
    void theStandardForm() {
        assertThat(new PaperNumber(2026, 7, "答").written(PaperNumber.STANDARD, "示公开")).isEqualTo("示公开〔2026〕7号-答");
    }

    @Test
    void aLocalForm() {
        assertThat(new PaperNumber(2019, 1, "答").written("{代字}〔{年}〕第{序号}号-{后缀}", "")).isEqualTo("〔2019〕第1号-答");
    }

    @Test
    void aPatternThatCouldNotTellTwoNumbersApartIsRefused() {
        assertThatThrownBy(() -> PaperNumber.requirePattern("{代字}〔{年}〕号")).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> PaperNumber.requirePattern("{代字}{年}{序号}{别的}")).isInstanceOf(BadInput.class);
    }
}
