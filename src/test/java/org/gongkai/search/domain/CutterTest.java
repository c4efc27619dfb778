package org.gongkai.search.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutterTest {
    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(textBlock = """
            低保标准,           PAIRS,      低保 保标 标准
            2019年预算,         PAIRS,      2019 年预 预算
            第12号,             PAIRS,      第 12 号
            5G 基站“建设”,      PAIRS,      5g 基站 建设
            茶,                 PAIRS,      茶
            茶叶2019,           CHARACTERS, 茶 叶 2019
            溪政发 2019 12,     BLANKS,     溪政发 2019 12
            '。，',             PAIRS,      ''
            """)
    void cuts(String text, Field.Cut how, String pieces) {
        assertThat(Cutter.cut(Plain.of(text), how)).isEqualTo(pieces.isEmpty() ? List.of()
                : List.of(pieces.split(
                        " ")));
    }
}
