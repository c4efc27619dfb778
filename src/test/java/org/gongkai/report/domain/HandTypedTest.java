package org.gongkai.report.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.gongkai.report.Forms;
import org.gongkai.report.Tables;
import org.gongkai.report.domain.check.Finding;
import org.gongkai.report.domain.form.Severity;
import org.gongkai.report.domain.making.HandTyped;
import org.gongkai.report.domain.making.HandTyped.Known;
import org.gongkai.report.domain.text.Paragraph;
import org.gongkai.report.domain.text.Piece;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number somebody typed is pointed out: the same as a known one, or another. */
class HandTypedTest {
    private static final HandTyped CHECK = new HandTyped(Tables.of("3.R1.T", 859), Forms.F30, 2023, (clause,
            unit) -> clause.contains("政务公开培训") && unit.equals("次") ? List.of(new Known("政务公开培训", BigDecimal.valueOf(3)))
                    : List.of());

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(textBlock = """
            全年组织政务公开培训5次。,       WARNING, 现值 3 不一致
            全年组织政务公开培训3次。,       INFO,    与政务公开培训相同
            上年组织政务公开培训5次。,       INFO,    没有绑定数据
            2022年组织政务公开培训5次。,     INFO,    没有绑定数据
            2023年组织政务公开培训5次。,     WARNING, 现值 3 不一致
            组织政务公开培训5余次。,         INFO,    没有绑定数据
            计划组织政务公开培训5次。,       INFO,    没有绑定数据
            办理各类事项859件。,             INFO,    一、本年新收
            走访企业12个。,                  INFO,    没有绑定数据
            """)
    void pointsOut(String sentence, Severity severity, String says) {
        var found = CHECK.findings(List.of(paragraph(sentence)));

        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(severity);
            assertThat(finding.message()).contains(says);
            assertThat(finding.rule()).isEqualTo("HAND_TYPED");
        });
    }

    @ParameterizedTest
    @CsvSource({"第3条规定", "〔2023〕5号", "电话0719"})
    void leavesAlone(String sentence) {
        assertThat(CHECK.findings(List.of(paragraph(sentence)))).extracting(Finding::message).isEmpty();
    }

    private static Paragraph paragraph(String sentence) {
        return new Paragraph(List.of(new Piece(sentence, null)));
    }
}
