package org.gongkai.file.domain.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {
    @ParameterizedTest(name = "{0} as {1} is {2}")
    @CsvSource(textBlock = """
            1,    chineseCounting,        一
            10,   chineseCounting,        十
            11,   chineseCounting,        十一
            20,   chineseCounting,        二十
            105,  chineseCountingThousand, 一百零五
            110,  chineseCountingThousand, 一百一十
            1001, chineseCountingThousand, 一千零一
            12,   chineseLegalSimplified, 拾贰
            20,   ideographDigital,       二〇
            3,    ideographTraditional,   丙
            3,    decimalEnclosedCircle,  ③
            21,   decimalEnclosedCircle,  21
            7,    decimalZero,            07
            12,   decimalFullWidth,       １２
            28,   lowerLetter,            bb
            4,    upperRoman,             IV
            9,    decimal,                9
            """)
    void numbersAreWrittenTheWayTheListSays(int n, String format, String written) {
        assertThat(Numerals.write(n, format)).isEqualTo(written);
    }
}
