package org.gongkai.disclosure.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.disclosure.check.TextFixture.aText;

import java.util.Set;
import java.util.List;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.file.HiddenData;
import org.gongkai.law.ArticleRef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each check with what it must find and what comes close and must pass. */
class ChecksTest {
    private static final DisclosureWord MISSPELT = new DisclosureWord("布署", WordKind.WRONG, "部署", Severity.WARN, "错别字",
            List.of());

    @Test
    void aTextInOrderGivesNothingButItsTerm() {
        assertThat(aText().findings()).singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo(CheckRule.TIME_LIMIT))
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.INFO));
    }

    @Test
    void theGravestComesFirst() {
        var found = aText().saying("<p>联系人13800000000</p>").lacking("column", "请选择栏目").findings();

        assertThat(found).extracting(Finding::severity)
                .containsExactly(Severity.BLOCK, Severity.WARN, Severity.INFO);
    }

    @Test
    void personalDataIsToldWithItsPlaceAndNeverQuoted() {
        var found = aText().saying("<p>各单位：</p><p>联系人测试甲，电话13800000000，请于周五前报送。</p>").findings(CheckRule.MOBILE_PHONE);

        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.place()).isEqualTo(Place.paragraph(2));
            assertThat(finding.excerpt()).isEqualTo("联系人测试甲，电话138****0000，请于周五前报送。");
            assertThat(finding.replacement()).isEqualTo("138****0000");
            assertThat(finding.basis()).isEqualTo(ArticleRef.art(15));
            assertThat(finding.key()).doesNotContain("13800000000");
        });
    }

    @Test
    void aLongListInAnAttachmentIsShownByItsFirstLines() {
        var rows = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            rows.append("测试").append(i).append("\t138000000").append(10 + i).append('\n');
        }

        var found = aText().attached("名单.xlsx", rows.toString()).findings(CheckRule.MOBILE_PHONE);

        assertThat(found).hasSize(6);
        assertThat(found.getFirst().place()).isEqualTo(Place.attachment("名单.xlsx", 1));
        assertThat(found.getLast().why()).contains("另有 35 处");
    }

    @Test
    void aWrongWordIsFoundWithWhatToWriteInstead() {
        assertThat(aText().knowing(MISSPELT).saying("<p>现就工作布署如下</p>").findings(CheckRule.WRONG_WORD)).singleElement()
                .satisfies(finding -> assertThat(finding.replacement()).isEqualTo("部署"))
                .satisfies(finding -> assertThat(finding.excerpt()).isEqualTo("现就工作布署如下"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"建设数据中台, 0", "加强中台交流, 1", "数据中台与中台交流, 1", "业务中台和数据中台, 0"})
    void aWordIsRightWithinAPhraseThatIsRight(String text, int times) {
        var word = new DisclosureWord("中台", WordKind.POLITICAL, "两岸", Severity.WARN, "", List.of("数据中台", "业务中台"));

        assertThat(aText().knowing(word).saying("<p>" + text + "</p>").findings(CheckRule.POLITICAL_WORD))
                .hasSize(times);
    }

    @Test
    void whatTheItemItselfLacksBlocks() {
        assertThat(aText().lacking("summary", "请填写内容概述").findings(CheckRule.METADATA)).singleElement()
                .satisfies(finding -> assertThat(finding.blocks()).isTrue())
                .satisfies(finding -> assertThat(finding.place().field()).isEqualTo("summary"))
                .satisfies(finding -> assertThat(finding.basis()).isEqualTo(ArticleRef.art(12)));
    }

    @Test
    void aNormativeDocumentWithoutItsFirstDayIsWarnedAbout() {
        assertThat(aText().normative().findings(CheckRule.METADATA)).singleElement()
                .satisfies(finding -> assertThat(finding.place().field()).isEqualTo("effectiveOn"));
        assertThat(aText().normative().effectiveOn("2019-06-01").findings(CheckRule.METADATA)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: number expected {1}")
    @CsvSource({"示例县人民政府关于测试工作的通知, true", "示例县测试管理办法（试行）, true", "示例县2019年测试工作开展情况, false", "示例局2018年部门决算, false"})
    void aPaperThatUsuallyHasANumberIsAskedForIt(String title, boolean asked) {
        assertThat(aText().titled(title).numbered(null).findings(CheckRule.METADATA).isEmpty()).isEqualTo(!asked);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"示例县人民政府关于印发测试工作方案的通知, BLOCK", "《示例县人民政府关于印发测试工作方案的通知》。, BLOCK",
            "示例县人民政府关于印发测试工作方案的通知全文, WARN", "明确测试工作的目标和分工, "})
    void aSummaryThatCopiesTheTitleSaysNothing(String summary, @Nullable Severity severity) {
        assertThat(aText().summed(summary).findings(CheckRule.SUMMARY)).extracting(Finding::severity)
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"示政发[2019]5号, 示政发〔2019〕5号", "示政发（2019）5号, 示政发〔2019〕5号", "示政发〔2019〕第5号, 示政发〔2019〕5号",
            "示政发〔2019〕05号, 示政发〔2019〕5号",
            "示政发【2019】005号, 示政发〔2019〕5号"})
    void aDocumentNumberIsBroughtIntoForm(String typed, String right) {
        assertThat(aText().numbered(typed).findings(CheckRule.DOCUMENT_NUMBER)).singleElement()
                .satisfies(finding -> assertThat(finding.replacement()).isEqualTo(right));
        assertThat(aText().saying("<p>根据" + typed + "文件要求</p>").findings(CheckRule.DOCUMENT_NUMBER)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"示政发〔2019〕5号", "2019年第5号公告", "国务院令第711号", "（2019）第5章"})
    void aNumberInFormOrOfAnotherKindPasses(String number) {
        assertThat(aText().saying("<p>根据" + number + "</p>").findings(CheckRule.DOCUMENT_NUMBER)).isEmpty();
    }

    @Test
    void theYearOfTheNumberFitsTheDay() {
        assertThat(aText().numbered("示政发〔2018〕5号").findings(CheckRule.DOCUMENT_NUMBER)).singleElement()
                .satisfies(finding -> assertThat(finding.why()).contains("2019年"));
    }

    @ParameterizedTest
    @EnumSource(HiddenData.Kind.class)
    void everythingHiddenInAnAttachmentIsTold(HiddenData.Kind kind) {
        assertThat(aText().attached("表.xlsx", "", new HiddenData(kind, "工作表“底稿”")).findings(CheckRule.HIDDEN_DATA))
                .singleElement()
                .satisfies(finding -> assertThat(finding.place().attachment()).isEqualTo("表.xlsx"))
                .satisfies(finding -> assertThat(finding.excerpt()).isEqualTo("工作表“底稿”"));
    }

    @ParameterizedTest(name = "formed {0}, out {1}, in force {2}: {3}")
    @CsvSource({"2019-06-06, 2019-06-10,           , formedOn", "2019-05-15, 2019-05-14,           , publishOn",
            "2019-05-15, 2019-06-04,           , publishOn", "2016-05-15,           ,           , formedOn",
            "2019-05-15,           , 2019-05-01, effectiveOn", "2019-05-15, 2019-06-06, 2019-07-01, "})
    void daysFitEachOther(String formed, @Nullable String published, @Nullable String inForce, @Nullable String field) {
        var text = aText().formedOn(formed).numbered(null);
        if (published != null) {
            text.publishedOn(published);
        }
        if (inForce != null) {
            text.effectiveOn(inForce);
        }

        assertThat(text.findings(CheckRule.DATE).stream().map(finding -> finding.place().field()).distinct().toList())
                .isEqualTo(field == null ? List.of() : List.of(field));
    }

    @Test
    void theDayUnderTheSignatureIsTheDayItWasFormed() {
        assertThat(aText().saying("<p>特此通知。</p><p>示例县人民政府</p><p>2019年5月8日</p>").findings(CheckRule.DATE))
                .singleElement()
                .satisfies(finding -> assertThat(finding.why()).contains("2019-05-08"));
        assertThat(aText().saying("<p>自2019年5月8日起施行。</p><p>2019年5月15日</p>").findings(CheckRule.DATE)).isEmpty();
    }

    @ParameterizedTest(name = "formed {0}, changed {1}, out {2}: by {3}, {4} days late")
    @CsvSource({"2019-05-15,           , 2019-06-05, 2019-06-13, 0",
            "2019-05-15,           , 2019-06-13, 2019-06-13, 0",
            "2019-05-15,           , 2019-06-20, 2019-06-13, 7", "2019-04-01, 2019-05-15, 2019-06-05, 2019-06-13, 0",
            "2019-04-01,           , 2019-06-05, 2019-04-29, 37"})
    void twentyWorkingDaysFromFormingOrChange(String formed, @Nullable String changed, String published, String due,
            int late) {
        var text = aText().formedOn(formed).publishedOn(published);
        if (changed != null) {
            text.changedOn(changed);
        }

        assertThat(text.findings(CheckRule.TIME_LIMIT)).singleElement().satisfies(finding -> {
            assertThat(finding.why()).contains("应在 " + due + " 前公开");
            assertThat(finding.why().contains("已超过")).isEqualTo(late > 0);
            assertThat(finding.severity()).isEqualTo(late > 0 ? Severity.WARN : Severity.INFO);
            assertThat(finding.basis()).isEqualTo(ArticleRef.art(26));
        });
    }

    @ParameterizedTest(name = "{0} {1}: by {2}")
    @CsvSource({"20, NATURAL_DAYS, 2019-06-04", "2, WORKING_DAYS, 2019-05-17", "7, WORKING_DAYS, 2019-05-24"})
    void aSpecialLimitTakesItsPlace(int length, SpecialLimit.Unit unit, String due) {
        var limit = new SpecialLimit("示例", "20-07", List.of("决算"), length, unit, ArticleRef.of("预算法", 14), "预算法第十四条",
                true);

        assertThat(aText().limitedBy(limit).findings(CheckRule.TIME_LIMIT)).singleElement()
                .satisfies(finding -> assertThat(finding.why()).contains("应在 " + due + " 前公开", "预算法第十四条"))
                .satisfies(finding -> assertThat(finding.basis()).isEqualTo(ArticleRef.of("预算法", 14)));
    }

    @Test
    void aSpecialLimitNeedsItsColumnAndItsTitle() {
        var limit = new SpecialLimit("决算", "20-07", List.of("预算", "决算"), 20, SpecialLimit.Unit.NATURAL_DAYS, null, "",
                false);

        assertThat(limit.appliesTo("示例局2018年部门决算", Set.of("20-07"))).isTrue();
        assertThat(limit.appliesTo("示例局2018年部门决算", Set.of("20-04"))).isFalse();
        assertThat(limit.appliesTo("示例局财政收支说明", Set.of("20-07"))).isFalse();
    }

    @ParameterizedTest(name = "number {0}, title {1}, text {2}: {3}")
    @CsvSource({"示政发〔2019〕5号, 0.1, 0.0, WARN", "            , 0.9, 0.9, WARN", "            , 0.3, 0.9, WARN",
            "            , 0.9, 0.1, INFO", "            , 0.6, 0.5, "})
    void whatMayBeTheSameIsShown(@Nullable String number, double title, double body, @Nullable Severity severity) {
        var other = new SimilarItem(new DisclosureId(3), "示例县人民政府关于印发测试方案的通知", number, true, true, title, body);

        assertThat(aText().besides(other).findings(CheckRule.DUPLICATE)).extracting(Finding::severity)
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void anItemIsNotItsOwnDuplicate() {
        var itself = new SimilarItem(new DisclosureId(7), "同一条", "示政发〔2019〕5号", true, true, 1, 1);

        assertThat(aText().besides(itself).findings(CheckRule.DUPLICATE)).isEmpty();
    }

    @Test
    void aBrokenLinkIsToldByItsAddress() {
        var trouble = new LinkTrouble(Severity.WARN, "站内没有这个公开页面", "请核对");

        assertThat(aText().saying("<p><a href=\"/xxgk/a/b/\">甲</a><a href=\"https://www.example.com/\">乙</a></p>")
                .linkedTo("/xxgk/a/b/", trouble)
                .findings(CheckRule.LINK)).singleElement()
                .satisfies(finding -> assertThat(finding.excerpt()).isEqualTo("/xxgk/a/b/"));
    }

    @Test
    void likenessLooksAtWordsNotAtLayout() {
        String text = "各乡镇人民政府，县政府各部门：为做好测试工作，现将有关事项通知如下，请结合实际认真贯彻落实，并于月底前将进展情况报送示例办公室汇总，逾期未报的将予以通报。";

        var likeness = Likeness.of("<p>" + text + "</p>");

        assertThat(likeness.to("<div><p>" + text.replace("，", "</p><p>") + "</p></div>")).isEqualTo(1);
        assertThat(likeness.to("<p>" + text.replace("月底", "年底") + "</p>")).isBetween(0.75, 0.99);
        assertThat(likeness.to("<p>全然不同的一段文字，讲的是另一件事情，与前面没有关系，只是也有一定的长度，以便可以比较，所以写得长一些，再长一些，直到够了为止。</p>"))
                .isLessThan(0.1);
        assertThat(likeness.to("<p>见附件</p>")).isZero();
    }
}
