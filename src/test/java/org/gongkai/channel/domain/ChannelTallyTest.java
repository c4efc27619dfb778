package org.gongkai.channel.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.disclosure.PublicationChannel.NEWSPAPER;
import static org.gongkai.disclosure.PublicationChannel.SITE;
import static org.gongkai.disclosure.PublicationChannel.WECHAT;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.channel.domain.ChannelCounts.Group;
import org.gongkai.disclosure.PublicationChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 条例 §23: an item may go out several ways; it counts once in each and once in all. */
class ChannelTallyTest {
    private static final ColumnId TENDERS = new ColumnId(2);
    private static final ColumnId HOUSING = new ColumnId(3);

    @Test
    void anItemThatWentTwoWaysCountsOnceInEachAndOnceInAll() {
        var tally = tally(group(Set.of(SITE, WECHAT), Set.of(TENDERS), 5), group(Set.of(SITE), Set.of(TENDERS), 2),
                group(Set.of(NEWSPAPER, WECHAT), Set.of(TENDERS), 1));

        var published = tally.of(ChannelMetric.PUBLISHED);

        assertThat(published).containsEntry(Map.of(), 8L)
                .containsEntry(Map.of("channel", "site"), 7L)
                .containsEntry(Map.of("channel", "other"), 6L)
                .containsEntry(Map.of("channel", "wechat"), 6L)
                .containsEntry(Map.of("channel", "newspaper"), 1L);
        assertThat(tally.of(ChannelMetric.OVERLAP)).containsEntry(Map.of(), 5L);
        assertThat(tally.of(ChannelMetric.SITE_ONLY)).containsEntry(Map.of(), 2L);
        assertThat(tally.of(ChannelMetric.OTHER_ONLY)).containsEntry(Map.of(), 1L);
    }

    @Test
    void anItemInTwoColumnsOfOneBranchCountsOnceInTheBranch() {
        var tally = tally(group(Set.of(SITE), Set.of(TENDERS, HOUSING), 3));

        assertThat(tally.of(ChannelMetric.PUBLISHED)).containsEntry(Map.of("column", "branch"), 3L)
                .containsEntry(Map.of("column", "tenders"), 3L)
                .containsEntry(Map.of("column", "housing"), 3L);
    }

    @ParameterizedTest
    @EnumSource(PublicationChannel.class)
    void everyChannelIsAValueOfTheDimensionAndEitherTheSiteOrAnother(PublicationChannel kind) {
        var sets = ChannelSet.ALL.stream().filter(set -> set.touches(Set.of(kind))).map(ChannelSet::value).toList();

        assertThat(sets).hasSize(kind == SITE ? 1 : 2).contains(kind == SITE ? "site" : "other");
    }

    private static ChannelTally tally(Group... groups) {
        return new ChannelTally(column -> List.of("branch", column.equals(TENDERS) ? "tenders" : "housing"))
                .add(List.of(
                        groups));
    }

    private static Group group(Set<PublicationChannel> gone, Set<ColumnId> columns, long items) {
        return new Group(gone, columns, null, items);
    }
}
