package org.gongkai.search.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspellingTest {
    private static final List<String> TITLES = List.of("城关镇城乡低保发放情况公示", "泉溪镇农村危房改造公示", "农村危房改造工作通知", "公开招标公告");

    @ParameterizedTest(name = "{0} is meant to be {1}")
    @CsvSource(textBlock = """
            低宝,       低保
            招飙,       招标
            危房改早,   危房改造
            危防改造,   危房改造
            危楼改造,   危房改造
            停电,
            危改房造,   危房改造
            农村房改造, 农村危房改造
            招标标公告, 招标公告
            """)
    void findsWhatWasMeant(String typed, String meant) {
        assertThat(new Misspelling(typed).bestOf(TITLES).orElse(null)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"jiaoyuju, jiao yu ju", "zhuxi, zu xi", "lvxing, nv xin"})
    void readsPinyinAsItSoundsHere(String letters, String syllables) {
        assertThat(Pinyin.readings(letters)).contains(List.of(syllables.split(" ")));
    }
}
