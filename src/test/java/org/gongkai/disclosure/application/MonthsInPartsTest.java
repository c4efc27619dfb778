package org.gongkai.disclosure.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.PastItems;
import org.gongkai.disclosure.PastItems.PastItem;
import org.gongkai.disclosure.PublicDisclosures;
import org.gongkai.disclosure.PublicDisclosures.Part;
import org.gongkai.disclosure.PublicItem;
import org.gongkai.disclosure.PublicationChannel;
import org.gongkai.disclosure.Validity;
import org.gongkai.testing.RealDatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A month with many items is cut so that each stands in one part, and stays there. */
@RealDatabaseTest
class MonthsInPartsTest {
    private static final YearMonth MONTH = YearMonth.of(1996, 2);
    @Autowired
    PastItems past;
    @Autowired
    PublicDisclosures publicly;
    @Autowired
    DisclosureDesk desk;

    @Test
    void everyItemStandsInOnePartOfItsMonth() {
        var column = desk.column();
        var entered = past.enter(IntStream.range(0, 9).mapToObj(n -> pastItem(n, column)).toList());

        var whole = partsOf(5_000);
        var cut = partsOf(4);

        assertThat(whole).containsExactly(new Part(MONTH, 1, 1));
        assertThat(cut).containsExactly(new Part(MONTH, 1, 4), new Part(MONTH, 2, 4), new Part(MONTH, 3, 4),
                new Part(MONTH, 4, 4));
        assertThat(idsOf(whole)).containsExactlyInAnyOrderElementsOf(entered);
        assertThat(idsOf(cut)).containsExactlyInAnyOrderElementsOf(entered);
        assertThat(publicly.items(cut.getFirst())).extracting(PublicItem::id)
                .isSubsetOf(publicly.items(new Part(MONTH, 1, 2)).stream().map(PublicItem::id).toList());
    }

    private List<Part> partsOf(int size) {
        return publicly.parts(size).keySet().stream().filter(part -> part.month().equals(MONTH)).toList();
    }

    private List<DisclosureId> idsOf(List<Part> parts) {
        return parts.stream().flatMap(part -> publicly.items(part).stream()).map(PublicItem::id).toList();
    }

    private PastItem pastItem(int number, ColumnId column) {
        return new PastItem(desk.organ(), column, List.of(), "二月的第" + number + "条", "", "<p>正文</p>", null, null, null,
                Instant.parse("1996-02-29T15:59:59Z"), Set.of(PublicationChannel.SITE), null, null, null, List.of(),
                Validity.IN_FORCE, null, null, List.of(), null);
    }
}
