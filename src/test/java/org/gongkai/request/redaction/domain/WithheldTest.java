package org.gongkai.request.redaction.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.file.Redactor.Box;
import org.gongkai.request.Outcome;
import org.junit.jupiter.api.Test;

/** 条例 §37; R061: the list, the letter and the outcome follow from the boxes. */
class WithheldTest {
    private static final Ground PRIVACY = new Ground("PRIVACY", Outcome.C4, "个人隐私", "《条例》第十五条");
    private static final Ground DRAFT = new Ground("DRAFT", Outcome.C6, "履行职能过程中的过程稿", "《条例》第十六条第二款");

    @Test
    void partsAreCountedByPageAndGround() {
        var boxes = List.of(box(2, 0.1, PRIVACY, ""), box(1, 0.1, PRIVACY, ""), box(1, 0.2, PRIVACY, ""),
                box(1, 0.1, DRAFT, ""));

        assertThat(Withheld.list(boxes)).containsExactly("第1页2处：个人隐私（《条例》第十五条）",
                "第1页1处：履行职能过程中的过程稿（《条例》第十六条第二款）", "第2页1处：个人隐私（《条例》第十五条）");
    }

    @Test
    void eachGroundIsReasonedOnce() {
        assertThat(Withheld.reasons(List.of(box(1, 0.1, PRIVACY, "住址"), box(2, 0.1, PRIVACY, "住址"))))
                .isEqualTo("涂去的部分属于个人隐私，依照《条例》第十五条不予公开：住址。");
    }

    @Test
    void withOpenPartsLeftItIsAPartialDisclosure() {
        assertThat(Withheld.proposed(List.of(box(1, 0.3, PRIVACY, "")), 1)).contains(Outcome.B);
    }

    @Test
    void withNothingLeftItIsARefusalOnTheGroundThatCoversMost() {
        assertThat(Withheld.proposed(List.of(new BlackBox(new Box(1, 0, 0, 1, 1), DRAFT, "")), 1)).contains(Outcome.C6);
        assertThat(Withheld.proposed(List.of(), 1)).isEmpty();
    }

    private static BlackBox box(int page, double size, Ground ground, String note) {
        return new BlackBox(new Box(page, 0.1, 0.1, size, size), ground, note);
    }
}
