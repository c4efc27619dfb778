package org.gongkai.disclosure.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.law.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the catalogue guide and 条例 §12 want of an item. */
class ContentTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 11);
    private static final Content COMPLETE = ContentFixtures.complete();

    @Test
    void aCompleteItemHasNoGaps() {
        assertThat(COMPLETE.gaps(TODAY)).isEmpty();
    }

    @Test
    void aDraftMayBeIncompleteAndTellsWhatIsMissing() {
        assertThat(Content.BLANK.gaps(TODAY)).containsOnlyKeys("title", "summary", "column", "formedOn", "body");
    }

    @Test
    void aSummaryIsNoCopyOfTheTitle() {
        var copied = new Content("同一句话", "同一句话", COMPLETE.bodyHtml(), COMPLETE.document(),
                COMPLETE.classification(), COMPLETE.openness(), COMPLETE.origin(), List.of(), COMPLETE.channels(),
                List.of(), "", "", false);

        assertThat(copied.gaps(TODAY)).containsOnlyKeys("summary");
    }

    @Test
    void aSummaryHasAtMostThreeHundredCharacters() {
        var act = catchThrowable(() -> new Content("标题", "概".repeat(301), "", Document.BLANK, Classification.BLANK,
                Openness.FOR_GOOD, new Origin.SelfMade(), List.of(), COMPLETE.channels(), List.of(), "", "", false));

        assertThat(act).isInstanceOf(BadInput.class).hasMessageContaining("300");
    }

    @Test
    void nothingIsFormedTomorrow() {
        var tomorrow = new Document(null, TODAY.plusDays(1), null, null, false);

        assertThat(ContentFixtures.with(COMPLETE, tomorrow).gaps(TODAY)).containsOnlyKeys("formedOn");
    }

    @Test
    void aDocumentIsNotVoidBeforeItTakesEffect() {
        var upsideDown = new Document(null, TODAY, TODAY.plusDays(30), TODAY.plusDays(10), true);

        assertThat(ContentFixtures.with(COMPLETE, upsideDown).gaps(TODAY)).containsOnlyKeys("voidOn");
    }

    @Test
    void openOnRequestNeedsItsReason() {
        assertThat(ContentFixtures.with(COMPLETE, new Openness.OnRequest(" ")).gaps(TODAY))
                .containsOnlyKeys("openness");
    }

    @Test
    void anItemIsShownOnceInItsOwnColumn() {
        var column = new ColumnId(7);

        var placed = new Classification(column, List.of(new ColumnId(8), column, new ColumnId(8)), null, null, null,
                List.of());

        assertThat(placed.columns()).containsExactly(column, new ColumnId(8));
    }

    @Test
    void scriptsDoNotGetIn() {
        var content = new Content("标题", "", "<p onclick=\"x()\">正文<script>alert(1)</script></p>", Document.BLANK,
                Classification.BLANK, Openness.FOR_GOOD, new Origin.SelfMade(), List.of(), COMPLETE.channels(),
                List.of(), "", "", false);

        assertThat(content.bodyHtml()).isEqualTo("<p>正文</p>");
    }

    /** 条例 §10: whose information it is to disclose. */
    @ParameterizedTest(name = "{0}: falls to 测试局 {1}")
    @CsvSource({"SELF, true", "PUBLIC, true", "ORGAN_OTHER, false", "JOINT_LED_BY_US, true",
            "JOINT_LED_BY_OTHER, false"})
    void theOriginDecidesWhoDiscloses(String origin, boolean ours) {
        var from = switch (origin) {
            case "SELF" -> new Origin.SelfMade();
            case "PUBLIC" -> new Origin.FromPublic();
            case "ORGAN_OTHER" -> new Origin.FromOrgan("示例局");
            case "JOINT_LED_BY_US" -> new Origin.Joint("测试局", List.of("示例局"));
            default -> new Origin.Joint("示例局", List.of("测试局"));
        };

        assertThat(from.fallsTo("测试局")).isEqualTo(ours);
    }

    /** GB/T 9704: year in 〔〕, no 第, no leading zero. */
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"测政发〔2019〕7号, 测政发〔2019〕7号", "测政发[2019]7号, 测政发〔2019〕7号", "测政发(2019)07号, 测政发〔2019〕7号",
            "测政发（2019）第007号, 测政发〔2019〕7号", "测政办函【2019】12, 测政办函〔2019〕12号", "测政发﹝２０１９﹞１２号, 测政发〔2019〕12号",
            "测政发 〔2019〕 7 号, 测政发〔2019〕7号", "国务院令第711号, 国务院令第711号"})
    void aDocumentNumberIsBroughtIntoForm(String typed, String form) {
        assertThat(DocumentNumber.normalised(typed)).hasToString(form);
    }

    @Test
    void noNumberIsNoNumber() {
        assertThat(DocumentNumber.normalised(" \u3000")).isNull();
    }
}
