package org.gongkai.demo.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.gongkai.demo.domain.Allocation.OrganShare;
import org.gongkai.disclosure.PublicationChannel;
import org.junit.jupiter.api.Test;

/** A row of the table means exactly what it says. */
class AllocationTest {

    @Test
    void asManyItemsGoByTheSiteAndByOtherWaysAsTheRowSays() {
        var row = new Allocation("news", "qita", "", "", List.of(new OrganShare("a", 1)), 4, 3, 2, Set.of(
                PublicationChannel.WECHAT, PublicationChannel.RADIO));

        var channels = row.channels(new SplittableRandom(7));

        assertThat(channels).hasSize(9);
        assertThat(channels.stream().filter(gone -> gone.contains(PublicationChannel.SITE))).hasSize(7);
        assertThat(channels.stream().filter(gone -> !gone.equals(Set.of(PublicationChannel.SITE)))).hasSize(5);
        assertThat(row.channels(new SplittableRandom(7))).as("the same dice").isEqualTo(channels);
    }

    @Test
    void organsAreDealtItemsByTheirWeightRoundAfterRound() {
        var dealt = Apportionment.deal(List.of(new OrganShare("a", 3), new OrganShare("b", 1)), 6);

        assertThat(dealt).containsExactly("a", "b", "a", "a", "a", "b");
    }
}
