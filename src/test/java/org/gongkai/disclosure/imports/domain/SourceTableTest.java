package org.gongkai.disclosure.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.disclosure.imports.domain.SourceTable.Line;
import org.gongkai.law.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTableTest {
    private static SourceTable table(String... lines) {
        var all = new ArrayList<Line>();
        for (String line : lines) {
            all.add(new Line(all.size() + 1, List.of(line.split("\\|", -1))));
        }
        return SourceTable.of(all);
    }

    @ParameterizedTest(name = "{0} means {1}")
    @CsvSource(textBlock = """
            标题,           TITLE
            名 称,          TITLE
            标题*,          TITLE
            信息索引号,      INDEX_NUMBER
            发文字号（选填）, DOCUMENT_NUMBER
            生成日期,        FORMED_ON
            URL,           LEGACY_URL
            """)
    void headsAreKnownByAnyOfTheirUsualNames(String head, ImportField field) {
        assertThat(ImportField.ofHead(head)).contains(field);
    }

    @Test
    void theHeadMayStandBelowABannerAndColumnsInAnyOrder() {
        var table = table("县政府信息目录||", "发布时间|名称|浏览量", "2021-3-5|甲|12", "||", "2021-3-6|乙|7");

        assertThat(table.rows()).extracting(SourceRow::number).containsExactly(3, 5);
        assertThat(table.rows().getFirst().get(ImportField.TITLE)).isEqualTo("甲");
        assertThat(table.ignored()).containsExactly("浏览量");
    }

    @Test
    void aTableWithoutARequiredColumnIsRefusedWithItsName() {
        assertThatThrownBy(() -> table("标题|栏目", "甲|通知")).isInstanceOf(BadInput.class).hasMessageContaining("发布日期");
        assertThatThrownBy(() -> table("甲|乙", "1|2")).isInstanceOf(BadInput.class).hasMessageContaining("没有找到表头");
        assertThatThrownBy(() -> table("标题|发布日期", "|")).isInstanceOf(BadInput.class).hasMessageContaining("没有内容");
    }
}
