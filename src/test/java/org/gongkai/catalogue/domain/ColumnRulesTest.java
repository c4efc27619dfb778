package org.gongkai.catalogue.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.catalogue.domain.ColumnTreeTest.column;
import static org.gongkai.catalogue.domain.ColumnTreeTest.id;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.catalogue.Column;
import org.gongkai.law.BadInput;
import org.gongkai.law.UnlawfulAct;
import org.gongkai.organ.OrganKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What editing the tree must keep to (条例 §24, 61号). */
class ColumnRulesTest {
    final Column block = column(1, null, "fdzdgknr", Set.of(), false);
    final Column first = column(2, 1L, "zcwj", Set.of(), false);
    final Column second = column(3, 1L, "ghjh", Set.of(), false);
    final Column beneath = column(4, 2L, "gfxwj", Set.of(), false);
    final ColumnTree tree = new ColumnTree(List.of(block, first, second, beneath), Map.of(), Map.of("zcfg", id(2)));
    final ColumnRules rules = new ColumnRules(tree);

    @Test
    void theFourBlocksAreTheSameEverywhere() {
        assertThatThrownBy(() -> rules.requireNoBlock(block)).isInstanceOf(UnlawfulAct.class);
        rules.requireNoBlock(first);
    }

    @Test
    void aColumnCannotStandBeneathItself() {
        assertThatThrownBy(() -> rules.requireOutside(first, beneath.id(), "parent")).isInstanceOf(BadInput.class);
        rules.requireOutside(first, second.id(), "parent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "政策", "1zcwj", "zc-wj", "zcfg"})
    void anAddressIsPinyinAndWasNeverGivenToAnother(String slug) {
        var typed = column(9, 1L, slug, Set.of(), false);

        assertThatThrownBy(() -> rules.requireSound(typed, null)).isInstanceOf(BadInput.class);
    }

    @Test
    void movingUpSwapsWithTheOneAboveAndStopsAtTheTop() {
        assertThat(rules.moved(second, true)).containsExactly(second, first);
        assertThat(rules.moved(first, true)).containsExactly(first, second);
    }

    @Test
    void anItemServedOnlyByAHiddenColumnIsNotCovered() {
        var hidden = column(5, 1L, "tjxx", Set.of(), true);
        var serving = new Column(hidden.id(), hidden.parent(), "tjxx", "统计", hidden.block(), hidden.kind(),
                List.of("20-04"), Set.of(), null, "", "", "", true, 0, null, 20);

        var coverage = Coverage.of(new ColumnTree(List.of(block, serving), Map.of(), Map.of())).get(3);

        assertThat(coverage.item().code()).isEqualTo("20-04");
        assertThat(coverage.lacking()).containsExactly(OrganKind.COUNTY, OrganKind.DEPARTMENT, OrganKind.TOWNSHIP);
    }
}
