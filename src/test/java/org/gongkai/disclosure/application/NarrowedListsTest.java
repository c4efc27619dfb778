package org.gongkai.disclosure.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.time.Clock;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.catalogue.application.EditingColumns;
import org.gongkai.catalogue.domain.Columns;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.PublicDisclosures;
import org.gongkai.disclosure.PublicItem;
import org.gongkai.disclosure.PublicQuery;
import org.gongkai.disclosure.Validity;
import org.gongkai.disclosure.domain.Classification;
import org.gongkai.disclosure.domain.Content;
import org.gongkai.organ.OrganId;
import org.gongkai.testing.RealDatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A list narrowed by whatever counts what it shows, in one column, in several, in none, and after columns were merged. */
@RealDatabaseTest
class NarrowedListsTest {
    private static final int THIS_YEAR = LocalDate.now(Clock.system(ZoneId.of("Asia/Shanghai"))).getYear();
    @Autowired
    DisclosureDesk desk;
    @Autowired
    PublicDisclosures publicly;
    @Autowired
    EditingColumns editing;
    @Autowired
    Columns columns;
    private ColumnId one;
    private ColumnId other;
    private DisclosureId plain;
    private DisclosureId themed;
    private DisclosureId inBoth;

    @BeforeEach
    void someItems() {
        one = desk.columnBeneath(desk.column());
        other = desk.columnBeneath(desk.column());
        plain = desk.published(desk.content("没有分类", one));
        themed = desk.published(classified(List.of(), "A01", "TZ", null));
        inBoth = desk.published(classified(List.of(other), "A01", null, "jycy"));
    }

    @Test
    void countsWhatItShows() {
        assertThat(found(Set.of(one), "A01", null, null, THIS_YEAR, null)).containsExactly(inBoth, themed);
        assertThat(found(Set.of(one), "A01", "TZ", null, null, null)).containsExactly(themed);
        assertThat(found(Set.of(one), "A01", null, "jycy", null, null)).containsExactly(inBoth);
        assertThat(found(Set.of(one), "A01", null, null, null, Validity.IN_FORCE)).containsExactly(inBoth, themed);
        assertThat(found(Set.of(one), "A01", null, null, null, Validity.REPEALED)).isEmpty();
        assertThat(found(Set.of(one), null, null, null, THIS_YEAR - 1, null)).isEmpty();
        assertThat(found(Set.of(one, other), "A01", null, null, null, null)).containsExactly(inBoth, themed);
        assertThat(found(Set.of(one), null, null, null, null, null)).containsExactly(inBoth, themed, plain);
        assertThat(found(Set.of(), "A01", null, null, THIS_YEAR, null)).contains(inBoth, themed).doesNotContain(plain);
    }

    @Test
    void aMergedColumnIsNarrowedAsBefore() {
        editing.merge(desk.office(), one, other, columns.versionOf(one));

        assertThat(found(Set.of(other), "A01", null, null, null, null)).containsExactly(inBoth, themed);
        assertThat(found(Set.of(other), null, "TZ", null, null, null)).containsExactly(themed);
    }

    private List<DisclosureId> found(Set<ColumnId> in, String theme, String genre, String field, Integer year,
            Validity validity) {
        var everywhere = new PublicQuery(Set.of(), in, "", theme, genre, field, year, validity, null, null, false);
        var organ = new PublicQuery(Set.<OrganId>of(desk.organ()), in, "", theme, genre, field, year, validity, null,
                null, false);
        var ids = listed(everywhere);
        assertThat(publicly.count(everywhere)).isEqualTo(ids.size());
        assertThat(publicly.count(organ)).isEqualTo(listed(organ).size());
        return ids;
    }

    private List<DisclosureId> listed(PublicQuery query) {
        return publicly.list(query, null, 1000).items().stream().map(PublicItem::id).toList();
    }

    private Content classified(List<ColumnId> also, String theme, String genre, String field) {
        var plain = desk.content("有分类", one);
        return new Content(plain.title(), plain.summary(), plain.bodyHtml(), plain.document(),
                new Classification(one, also, theme, genre, field, List.of()), plain.openness(), plain.origin(),
                plain.consultations(), plain.channels(), plain.attachments(), plain.source(), plain.author(),
                plain.needsInterpretation());
    }
}
