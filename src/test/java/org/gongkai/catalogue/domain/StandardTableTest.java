package org.gongkai.catalogue.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongkai.law.BadInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Standard catalogues as counties publish them (国办发〔2019〕54号). */
class StandardTableTest {
    /** Two rows of headings, ticks under groups, a first level written once. */
    private static final List<List<String>> AS_PUBLISHED = List.of(
            row("义务教育领域基层政务公开标准目录"),
            row("序号", "公开事项", "公开事项", "公开内容（要素）", "公开依据", "公开时限", "公开主体", "公开渠道和载体", "公开对象", "公开对象", "公开层级", "公开层级"),
            row("序号", "一级事项", "二级事项", "公开内容（要素）", "公开依据", "公开时限", "公开主体", "公开渠道和载体", "全社会", "特定群众", "县级", "乡级"),
            row("1", "招生管理", "招生计划", "招生计划、片区", "《条例》", "信息形成之日起20个工作日内", "教育局", "■政府网站", "√", "", "√", ""),
            row("2", "", "招生结果", "录取名单（脱敏）", "《条例》", "及时公开", "教育局", "■政府网站", "", "学生家长", "√", "√"),
            row("", "", "", "", "", ""));

    @Test
    void headingsInTwoRowsTicksAndMergedCellsAreUnderstood() {
        var rows = read("jy", AS_PUBLISHED);

        assertThat(rows).hasSize(2).allMatch(StandardTable.Row::isGood);
        assertThat(rows.getFirst().entry()).isEqualTo(new StandardEntry("jy", "招生管理", "招生计划", "", "招生计划、片区", "《条例》",
                "信息形成之日起20个工作日内", "教育局", "■政府网站", "全社会", "", "县级"));
        assertThat(rows.getLast().entry().first()).isEqualTo("招生管理");
        assertThat(rows.getLast().entry().audience()).isEqualTo("特定群众：学生家长");
        assertThat(rows.getLast().entry().level()).isEqualTo("县级、乡级");
    }

    @Test
    void aSimpleTableWithItsFieldIsUnderstoodToo() {
        var rows = read(null, List.of(row("领域", "公开事项", "公开内容", "公开时限"), row("义务教育", "学校名录", "名称、地址", "及时"),
                row("天文", "星图", "恒星", "及时")));

        assertThat(rows.getFirst().entry().field()).isEqualTo("jy");
        assertThat(rows.getFirst().entry().name()).isEqualTo("学校名录");
        assertThat(rows.getLast().problems()).containsExactly("分类词“领域”里没有“天文”");
    }

    @Test
    void whatIsMissingOrTwiceThereIsSaidRowByRow() {
        var rows = read("jy", List.of(row("一级事项", "公开内容"), row("名录", "地址"), row("名录", "电话"), row("收费", "")));

        assertThat(rows.get(0).isGood()).isTrue();
        assertThat(rows.get(1).problems()).containsExactly("与第 2 行是同一事项");
        assertThat(rows.get(2).problems()).containsExactly("没有公开内容");
    }

    @Test
    void aTableWithoutHeadingsIsRefusedInWords() {
        assertThat(catchThrowable(() -> read("jy", List.of(row("甲", "乙"))))).isInstanceOf(BadInput.class)
                .hasMessageContaining("标题行");
        assertThat(catchThrowable(() -> read("jy", List.of(row("公开内容"), row("甲"))))).hasMessageContaining("一级事项");
    }

    @ParameterizedTest
    @CsvSource({"信息形成（变更）20个工作日内,20,true", "批准后20日内,20,false", "制定或获取信息之日起10个工作日内,10,true", "公示 7 个工作日,7,true"})
    void aTermThatCountsDaysIsRead(String words, int days, boolean workingDays) {
        assertThat(StandardTerm.read(words)).isEqualTo(new StandardTerm(days, workingDays));
    }

    @Test
    void aTermThatCountsNothingStaysWords() {
        assertThat(StandardTerm.read("实时公开")).isNull();
    }

    private static List<String> row(String... cells) {
        return Arrays.asList(cells);
    }

    private static List<StandardTable.Row> read(@Nullable String usual, List<List<String>> lines) {
        return StandardTable.read(lines, name -> Optional.of(name).filter("义务教育"::equals).map(known -> "jy"), usual);
    }
}
