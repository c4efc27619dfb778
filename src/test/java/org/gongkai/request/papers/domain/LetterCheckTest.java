package org.gongkai.request.papers.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The three looks before a letter leaves. */
class LetterCheckTest {
    private static final String TWO = "1.某路改造方案；2.某路改造预算";

    @Test
    void everyItemAskedMustBeAnswered() {
        assertThat(failed(letter("正文", "60日内申请行政复议"), TWO, Map.of(Slot.ANSWERS, "一、方案随文提供")))
                .containsExactly("申请的每一项都有答复");
        assertThat(failed(letter("正文", "60日内申请行政复议"), TWO, Map.of(Slot.ANSWERS, "一、有\n二、有"))).isEmpty();
    }

    @Test
    void aDecisionTellsTheRemedy() {
        assertThat(failed(letter("正文", ""), "一项", Map.of())).containsExactly("写明了救济途径和期限");
    }

    @Test
    void nobodyElsesDataLeaves() {
        assertThat(failed(letter("电话13900000000", "60日内申请行政复议"), "一项", Map.of())).containsExactly("没有他人的个人信息");
        assertThat(failed(letter("经征求某示例公司意见", "60日内申请行政复议"), "一项", Map.of())).containsExactly("没有他人的个人信息");
    }

    @Test
    void whatTheApplicantWroteIsNoNewsToTheApplicant() {
        assertThat(failed(letter("申请公开：“某示例公司的申报材料，电话13900000000”", "60日内申请行政复议"), "某示例公司的申报材料，电话13900000000",
                Map.of())).isEmpty();
    }

    @Test
    void itemsAreToldApartByTheirNumbers() {
        assertThat(AskedItems.in(TWO)).containsExactly("某路改造方案；", "某路改造预算");
        assertThat(AskedItems.in("一、方案\n二、预算\n三、决算")).hasSize(3);
        assertThat(AskedItems.in("2025 年某路改造工程的实施方案")).hasSize(1);
    }

    private static List<String> failed(Letter letter, String content, Map<Slot, String> typed) {
        return LetterCheck.of(letter, content, typed, List.of("某示例公司"))
                .stream()
                .filter(check -> !check.passed())
                .map(LetterCheck::what)
                .toList();
    }

    private static Letter letter(String text, String remedies) {
        return new Letter(PaperKind.REPLY_GIVEN, "某局", "〔2026〕1号", "张示例", List.of(text), remedies, List.of(),
                LocalDate.of(2026, 1, 5), "", null);
    }
}
