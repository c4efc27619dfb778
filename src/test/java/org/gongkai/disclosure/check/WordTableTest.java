package org.gongkai.disclosure.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The word list leaves as a table and comes back the same. */
class WordTableTest {
    @Test
    void whatIsWrittenIsReadAgain() {
        var words = List.of(new DisclosureWord("中台", WordKind.POLITICAL, "两岸", Severity.WARN, "不并列，请改", List.of("数据中台",
                "业务中台")), new DisclosureWord("“引号”,逗号", WordKind.SENSITIVE, "", Severity.BLOCK, "a \"b\"", List.of()));

        var reading = WordTable.read("\uFEFF" + WordTable.write(words));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.words()).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ,错别字,乙,请核对       | 词为 1 至 40 字
            甲,错字,乙,请核对       | 类别写
            甲,错别字,乙,严重       | 程度写
            甲                      | 类别写
            甲,错别字,乙,"提示      | 引号不成对
            """)
    void aRowThatCannotBeReadIsNamed(String row, String problem) {
        assertThat(WordTable.read(row).problems()).singleElement().asString().contains(problem);
    }

    @Test
    void aWordTwiceIsToldAndTheLaterHolds() {
        var reading = WordTable.read("甲,错别字,乙,提示\n甲,错别字,丙,提示");

        assertThat(reading.problems()).hasSize(1);
        assertThat(reading.words()).extracting(DisclosureWord::suggestion).containsExactly("丙");
    }
}
