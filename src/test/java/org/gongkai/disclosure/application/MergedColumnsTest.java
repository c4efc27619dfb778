package org.gongkai.disclosure.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.gongkai.catalogue.Block;
import org.gongkai.catalogue.CatalogueRegistration;
import org.gongkai.catalogue.CatalogueRegistration.NewColumn;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.catalogue.ColumnKind;
import org.gongkai.catalogue.application.EditingColumns;
import org.gongkai.catalogue.domain.Columns;
import org.gongkai.disclosure.PublicAnswer;
import org.gongkai.disclosure.PublicDisclosures;
import org.gongkai.disclosure.PublicQuery;
import org.gongkai.disclosure.domain.Classification;
import org.gongkai.disclosure.domain.Content;
import org.gongkai.testing.RealDatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** When two columns become one, the counts beside them follow and nothing is counted twice. */
@RealDatabaseTest
class MergedColumnsTest {
    @Autowired
    DisclosureDesk desk;
    @Autowired
    EditingColumns editing;
    @Autowired
    RebuildingPublications rebuilding;
    @Autowired
    PublicDisclosures publicly;
    @Autowired
    PublishingDisclosures publishing;
    @Autowired
    Columns columns;
    @Autowired
    CatalogueRegistration catalogue;

    @Test
    void countsFollowWhatWasMerged() {
        var above = desk.column();
        var from = beneath(above, "beihebing");
        var into = beneath(above, "hebingdao");
        var inOne = desk.published(desk.content("只在被合并栏目中", from));
        desk.published(inBoth("两个栏目都在", from, into));
        var draft = desk.cleared(desk.content("合并前写的", from));

        editing.merge(desk.office(), from, into, columns.versionOf(from));

        assertThat(counted(into)).isEqualTo(2).isEqualTo(listed(into));
        assertThat(counted(from)).isZero();
        assertThat(publicly.find(inOne)).isInstanceOfSatisfying(PublicAnswer.Shown.class,
                shown -> assertThat(shown.disclosure().item().column()).isEqualTo(into));
        publishing.publish(desk.seen(draft), true, desk.office());
        assertThat(counted(into)).isEqualTo(3).isEqualTo(listed(into));
        rebuilding.rebuild();
        assertThat(counted(into)).isEqualTo(3).isEqualTo(listed(into));
    }

    private ColumnId beneath(ColumnId above, String slug) {
        return catalogue.add(new NewColumn(above, slug, "测试下级栏目", Block.STATUTORY, ColumnKind.LIST, List.of(),
                Set.of(), null, "", "", "", 1, null, 20));
    }

    private Content inBoth(String title, ColumnId one, ColumnId other) {
        var plain = desk.content(title, one);
        return new Content(plain.title(), plain.summary(), plain.bodyHtml(), plain.document(),
                new Classification(one, List.of(other), null, null, null, List.of()), plain.openness(), plain.origin(),
                plain.consultations(), plain.channels(), plain.attachments(), plain.source(), plain.author(),
                plain.needsInterpretation());
    }

    private long counted(ColumnId column) {
        return publicly.countsIn(List.of(desk.organ())).getOrDefault(column, 0L);
    }

    private long listed(ColumnId column) {
        return publicly.count(new PublicQuery(Set.of(desk.organ()), Set.of(column), "", null, null, null, null, null,
                null, null, false));
    }
}
