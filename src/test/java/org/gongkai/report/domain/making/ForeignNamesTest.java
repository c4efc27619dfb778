package org.gongkai.report.domain.making;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.gongkai.report.domain.check.Finding;
import org.gongkai.report.domain.text.Paragraph;
import org.gongkai.report.domain.text.Piece;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 30号: reports copied from last year or from a neighbour. */
class ForeignNamesTest {
    private static final ForeignNames NAMES = new ForeignNames(2025, "某县财政局", Set.of("某县教育局", "某县人民政府", "某县财政局国库中心"));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2023年，全局公开信息三批。                           | WRONG_YEAR
            2024年，全局公开信息三批。                           | WRONG_YEAR
            本报告由某县教育局编制。                             | WRONG_ORGAN
            2025年，某县教育局按照要求公开信息。                 | WRONG_ORGAN
            2025年，某县财政局按照要求公开信息。                 |
            2026年改进的办法：集中检查。                         |
            与2024年相比，公开数量有所增加。                     |
            会同某县教育局公开了学生资助政策。                   |
            2019年5月15日修订施行的条例已经组织学习。            |
            """)
    void opensWithWhatIsNotItsOwn(String sentence, String rule) {
        var found = NAMES.findings(List.of(new Paragraph(List.of(new Piece(sentence, null)))));

        assertThat(found).extracting(Finding::rule).isEqualTo(rule == null ? List.of() : List.of(rule));
    }
}
