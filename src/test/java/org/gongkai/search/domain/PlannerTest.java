package org.gongkai.search.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.search.domain.WordBooks.Kind;
import org.gongkai.search.domain.WordBooks.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlannerTest {
    private static final WordBook BOOK = WordBook.of(List.of(new Line(1, Kind.SAME, List.of("最低生活保障", "低保"), "", 0),
            new Line(2, Kind.STOP, List.of("怎么申请", "的", "在"), "", 0),
            new Line(3, Kind.COLLOQUIAL, List.of("酒类", "白酒", "散酒"), "", 0)));
    private static final LocalDate TODAY = LocalDate.parse("2026-11-26");
    private final Planner planner = new Planner(BOOK, new Names(List.of()));

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(textBlock = """
            农村低保怎么申请,            农村 低保 (怎么申请)
            营商环境管理办法,            营商 环境 管理 办法
            蒋家堰镇2019年财政预算,      2019 蒋家堰 (镇) 财政 预算
            溪政发[2019]第12号 通知,     溪政发[2019]第12号 通知
            溪政办发2019年5号,           溪政办发2019年5号
            2019-03-15 公告,             2019-03-15 公告
            2019年3月公示,               2019年3月 公示
            3月份停水,                   3月份 停水
            在线的,                      在线 (的)
            茶 补贴,                     茶 补贴
            去年低保,                    2025 低保
            上个月停水,                  2026年10月 停水
            二〇一九年三月公示,          2019年3月 公示
            19年预算,                    2019 预算
            20年期贷款,                  20 年期 贷款
            溪教发28号,                  溪教发28号
            第十二批补贴,                第十二批 补贴
            """)
    void tellsPartsApart(String typed, String parts) {
        assertThat(planner.plan(typed, TODAY)
                .parts()
                .stream()
                .map(part -> part.optional() ? "(" + part.text() + ")" : part.text())
                .collect(Collectors.joining(" "))).isEqualTo(parts);
    }

    @Test
    void synonymsAreMarkedAsWell() {
        assertThat(planner.plan("低保", TODAY).marks()).containsExactly("最低生活保障", "低保");
    }

    @Test
    void whoUsesAColloquialWordIsLedToTheOfficialOneAndNotBack() {
        assertThat(planner.plan("白酒", TODAY).marks()).containsExactlyInAnyOrder("白酒", "酒类");
        assertThat(planner.plan("酒类", TODAY).marks()).containsExactly("酒类");
    }

    @Test
    void whereThereAreOnlyStopWordsTheyAreLookedFor() {
        assertThat(planner.plan("怎么申请", TODAY).marks()).containsExactly("怎么申请");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "***", "\"", "'", "()[]{}", "。，、", "\u0000\u0007", "AND OR NOT", "*:*",
            "a~", "\\",
            "〔2019〕号", "\uD83D\uDE00", "\uD83D", "2019年13月45日", "第号", "^^title:"})
    void nothingThatIsTypedIsTooMuch(String typed) {
        var plan = planner.plan(typed, TODAY);

        assertThat(plan.strict()).isNotNull();
        assertThat(plan.loose()).isNotNull();
    }

    @Test
    void whatIsTooLongIsCut() {
        assertThat(planner.plan("公开".repeat(5_000), TODAY).typed()).hasSize(Planner.LONGEST);
    }
}
