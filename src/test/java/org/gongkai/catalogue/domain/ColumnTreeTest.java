package org.gongkai.catalogue.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.catalogue.Block;
import org.gongkai.catalogue.Column;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.catalogue.ColumnKind;
import org.gongkai.organ.Organ;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.OrganKind;
import org.junit.jupiter.api.Test;

/** The catalogue as one tree (条例 §12, 61号). */
class ColumnTreeTest {
    final Column block = column(1, null, "fdzdgknr", Set.of(), false);
    final Column policies = column(2, 1L, "zcwj", Set.of(), false);
    final Column normative = column(3, 2L, "gfxwj", Set.of(OrganKind.COUNTY), false);
    final Column hidden = column(4, 1L, "ghjh", Set.of(), true);
    final Column beneathHidden = column(5, 4L, "zxgh", Set.of(), false);

    @Test
    void parentsComeBeforeTheirChildren() {
        var tree = tree(Map.of(), Map.of(), normative, beneathHidden, hidden, policies, block);

        assertThat(tree.list()).extracting(Column::slug)
                .containsExactly("fdzdgknr", "ghjh", "zxgh", "zcwj", "gfxwj");
        assertThat(tree.path(id(3))).extracting(Column::slug).containsExactly("fdzdgknr", "zcwj", "gfxwj");
    }

    @Test
    void anOrganOffersWhatAppliesToItsKindAndNothingBeneathAHiddenColumn() {
        var tree = tree(Map.of(), Map.of(), block, policies, normative, hidden, beneathHidden);

        assertThat(tree.offeredBy(organ(OrganKind.TOWNSHIP))).containsExactly(block, policies);
        assertThat(tree.offeredBy(organ(OrganKind.COUNTY))).containsExactly(block, policies, normative);
    }

    @Test
    void aMergedColumnMeansTheOneItBecame() {
        var tree = tree(Map.of(id(8), id(9), id(9), id(2)), Map.of("old", id(8), "zcwj", id(2)), block, policies);

        assertThat(tree.find(id(8))).contains(policies);
        assertThat(tree.findFormerSlug("old")).contains(policies);
        assertThat(tree.subtree(id(1))).containsExactlyInAnyOrder(id(1), id(2), id(8), id(9));
    }

    @Test
    void aSlugOnceGivenIsFreeOnlyForItsOwner() {
        var tree = tree(Map.of(), Map.of("fdzdgknr", id(1), "zcfg", id(2), "zcwj", id(2)), block, policies);

        assertThat(tree.isFree("zcfg", null)).isFalse();
        assertThat(tree.isFree("zcfg", id(1))).isFalse();
        assertThat(tree.isFree("zcfg", id(2))).isTrue();
        assertThat(tree.isFree("neverused", null)).isTrue();
        assertThat(tree.findFormerSlug("zcwj")).isEmpty();
    }

    static ColumnTree tree(Map<ColumnId, ColumnId> merged, Map<String, ColumnId> slugs, Column... columns) {
        return new ColumnTree(List.of(columns), merged, slugs);
    }

    static ColumnId id(long value) {
        return new ColumnId(value);
    }

    static Column column(long id, Long parent, String slug, Set<OrganKind> kinds, boolean hidden) {
        return new Column(id(id), parent == null ? null : id(parent), slug, slug, Block.STATUTORY, ColumnKind.LIST,
                List.of(), kinds, null, "", "", "", hidden, 0, null, 20);
    }

    static Organ organ(OrganKind kind) {
        return new Organ(new OrganId(1), null, kind, "D00000001", "a", "甲", "甲", true, true, LocalDate.of(2019, 1, 1),
                null, null);
    }
}
