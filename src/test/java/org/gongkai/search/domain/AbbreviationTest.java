package org.gongkai.search.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbbreviationTest {
    private static final List<String> TITLES = List.of("丰溪镇法律援助便民服务安排", "县河镇公益性岗位招聘公告", "泉溪镇行政处罚裁量基准");

    @ParameterizedTest(name = "{0} is short for {1}")
    @CsvSource(textBlock = """
            法援,   法律援助
            公岗,   公益性岗位
            裁基,   裁量基准
            律助,
            基准裁,
            """)
    void findsTheFullForm(String word, String full) {
        assertThat(new Abbreviation(word).bestOf(TITLES).orElse(null)).isEqualTo(full);
    }
}
