package org.gongkai.channel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.disclosure.PublicationChannel.NEWSPAPER;
import static org.gongkai.disclosure.PublicationChannel.SITE;
import static org.gongkai.disclosure.PublicationChannel.WECHAT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.channel.domain.Deliveries;
import org.gongkai.channel.domain.Deliveries.NewDelivery;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.PublicationChannel;
import org.gongkai.disclosure.PublicationFact;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The ways an item went are those of its deliveries that stand, however often and in whatever order they are told. */
@RealDatabaseTest
@Transactional
class JdbcDeliveriesTest {
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private final DisclosureId item = new DisclosureId(987_654_321);
    @Autowired
    Deliveries deliveries;
    @Autowired
    TestOrgans organs;
    @Autowired
    JdbcClient jdbc;

    private void tell(PublicationChannel... kinds) {
        var fact = new PublicationFact(item, organs.department(), List.of(new ColumnId(1)), null,
                Set.of(SITE, WECHAT, NEWSPAPER), 1, NOW);
        var gone = Arrays.stream(kinds)
                .map(kind -> new NewDelivery(item, kind, null, LocalDate.parse("2026-03-02"), "test", "", ""))
                .toList();
        deliveries.enter(List.of(fact), Set.of(item), gone, NOW);
    }

    private Set<PublicationChannel> gone() {
        return deliveries.find(item).orElseThrow().gone();
    }

    private String place() {
        return jdbc.sql("select ctid::text from channel_item where disclosure_id = ?")
                .param(item.value())
                .query(String.class)
                .single();
    }

    @Test
    void anItemStandsWithItsFirstDeliveries() {
        tell(SITE, WECHAT);

        assertThat(gone()).containsExactlyInAnyOrder(SITE, WECHAT);
        assertThat(deliveries.of(item)).hasSize(2);
    }

    @Test
    void whatIsToldAgainAddsWhatIsNewAndTakesNothingAway() {
        tell(SITE);
        tell(SITE, WECHAT);
        tell();

        assertThat(gone()).containsExactlyInAnyOrder(SITE, WECHAT);
        assertThat(deliveries.of(item)).hasSize(2);
    }

    @Test
    void aDeliveryStruckCountsNoLonger() {
        tell(SITE, WECHAT);

        deliveries.strike(item, deliveries.of(item).getLast().id(), "记错了");

        assertThat(gone()).containsExactly(SITE);
    }

    /** An import of a hundred thousand items would otherwise write as many rows again. */
    @Test
    void recordingWhatIsKnownChangesNoRow() {
        tell(SITE, WECHAT);
        String before = place();

        deliveries.record(List.of(new NewDelivery(item, SITE, null, LocalDate.parse("2026-03-02"), "test", "", "")),
                NOW);

        assertThat(place()).isEqualTo(before);
    }
}
