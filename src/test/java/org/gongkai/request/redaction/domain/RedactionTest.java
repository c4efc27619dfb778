package org.gongkai.request.redaction.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.file.FileId;
import org.gongkai.file.Redactor.Box;
import org.gongkai.organ.OrganId;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.Outcome;
import org.junit.jupiter.api.Test;

/** 条例 §37: a public copy shows what the boxes leave, or it is none. */
class RedactionTest {
    private static final Ground PRIVACY = new Ground("PRIVACY", Outcome.C4, "个人隐私", "《条例》第十五条");
    private static final Ground SECRET = new Ground("TRADE_SECRET", Outcome.C4, "商业秘密", "《条例》第十五条");
    private static final Box NAME = new Box(1, 0.1, 0.2, 0.3, 0.05);
    private static final Box ADDRESS = new Box(1, 0.1, 0.4, 0.3, 0.05);

    @Test
    void aCopyOfOtherBoxesIsNoCopyAnyMore() {
        var released = marked(new BlackBox(NAME, PRIVACY, "")).released(new FileId(7));

        assertThat(released.marked(List.of(new BlackBox(NAME, PRIVACY, ""), new BlackBox(ADDRESS, PRIVACY, ""))).copy())
                .isNull();
        assertThat(released.marked(List.of()).copy()).isNull();
    }

    @Test
    void anotherGroundForTheSameBoxesLeavesTheCopy() {
        var released = marked(new BlackBox(NAME, PRIVACY, ""), new BlackBox(ADDRESS, PRIVACY, ""))
                .released(new FileId(7));

        var again = released.marked(List.of(new BlackBox(ADDRESS, SECRET, "成本"), new BlackBox(NAME, PRIVACY, "")));

        assertThat(again.copy()).isEqualTo(new FileId(7));
    }

    private static Redaction marked(BlackBox... boxes) {
        return new Redaction(1, CaseNumber.parse("CESHIJU-2026-0001").orElseThrow(), new OrganId(1), "材料.pdf",
                new FileId(1), new FileId(1), List.of(boxes), null, 0);
    }
}
