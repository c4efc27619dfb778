package org.gongkai.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Optional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.PastItems;
import org.gongkai.disclosure.PastItems.PastItem;
import org.gongkai.disclosure.PublicDisclosures;
import org.gongkai.disclosure.PublicationChannel;
import org.gongkai.disclosure.PublicQuery;
import org.gongkai.disclosure.Standing;
import org.gongkai.disclosure.Validity;
import org.gongkai.disclosure.application.DisclosureDesk;
import org.gongkai.disclosure.application.EndingDisclosures;
import org.gongkai.disclosure.application.RebuildingPublications;
import org.gongkai.disclosure.domain.Classification;
import org.gongkai.disclosure.domain.Content;
import org.gongkai.disclosure.domain.Disclosures;
import org.gongkai.disclosure.domain.Ending;
import org.gongkai.disclosure.domain.Openness;
import org.gongkai.testing.RealDatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever is done in whatever order, the kept counts are what a count of the records gives. */
@RealDatabaseTest
class KeptCountsTest {
    @Autowired
    List<KeptCounts> kept;
    @Autowired
    DisclosureDesk desk;
    @Autowired
    EndingDisclosures ending;
    @Autowired
    PastItems past;
    @Autowired
    Disclosures disclosures;
    @Autowired
    RebuildingPublications rebuilding;
    @Autowired
    PublicDisclosures publicly;
    @Autowired
    TransactionTemplate transactions;
    @Autowired
    JdbcClient jdbc;

    private final List<DisclosureId> items = new ArrayList<>();

    @BeforeEach
    void whateverOtherTestsDidBehindTheBackOfTheCounts() {
        recount();
    }

    @RepeatedTest(4)
    void anySequenceOfActsLeavesTheCountsAsTheRecordsAre() {
        long seed = System.nanoTime();
        var chance = new Random(seed);
        var columns = List.of(desk.column(), desk.column(), desk.column());

        for (int act = 0; act < 25; act++) {
            act(chance, columns);
        }

        assertThat(recount()).as("seed %d", seed).isEmpty();
    }

    private List<String> recount() {
        return transactions.execute(running -> kept.stream().flatMap(counts -> counts.recount().stream()).toList());
    }

    private void act(Random chance, List<ColumnId> columns) {
        switch (chance.nextInt(9)) {
            case 0, 1 -> items.add(desk.published(content(chance, columns)));
            case 2, 3 -> past.enter(List.of(pastItem(chance, columns), pastItem(chance, columns)));
            case 4, 5 -> one(chance).ifPresent(id -> desk.publishRevision(id, content(chance, columns), "更正"));
            case 6 -> one(chance).ifPresent(id -> ending.withdraw(desk.seen(id), Ending.Kind.OTHER, "测试撤回", null,
                    desk.office()));
            case 7 -> transactions.executeWithoutResult(running -> kept.forEach(KeptCounts::join));
            default -> rebuilding.rebuild();
        }
    }

    private Optional<DisclosureId> one(Random chance) {
        var standing = items.stream()
                .filter(id -> disclosures.find(id).orElseThrow().standing() == Standing.PUBLISHED)
                .toList();
        return standing.isEmpty() ? Optional.empty()
                : Optional.of(standing.get(chance.nextInt(standing.size())));
    }

    private Content content(Random chance, List<ColumnId> columns) {
        var plain = desk.content("计数" + chance.nextInt(), columns.get(chance.nextInt(3)));
        var openness = chance.nextBoolean() ? Openness.FOR_GOOD
                : new Openness.Proactive(LocalDate.now(Clock.systemUTC()).plusDays(chance.nextInt(9)));
        var channels = chance.nextInt(4) == 0 ? Set.of(PublicationChannel.WECHAT) : Set.of(PublicationChannel.SITE);
        return new Content(plain.title(), plain.summary(), plain.bodyHtml(), plain.document(),
                new Classification(columns.get(chance.nextInt(3)), List.of(), null, null, null, List.of()), openness,
                plain.origin(), plain.consultations(), channels, plain.attachments(), plain.source(), plain.author(),
                plain.needsInterpretation());
    }

    private PastItem pastItem(Random chance, List<ColumnId> columns) {
        var also = columns.subList(0, chance.nextInt(3));
        return new PastItem(desk.organ(), columns.get(2), also, "旧信息" + chance.nextInt(), "", "<p>正文</p>", null, null,
                null, Instant.parse("20%02d-0%d-15T02:00:00Z".formatted(10 + chance.nextInt(9), 1 + chance.nextInt(9))),
                Set.of(PublicationChannel.SITE), null, null, null, List.of(), Validity.IN_FORCE, null, null, List.of(),
                null);
    }

    @Test
    void whatDiffersIsToldAndPutRight() {
        var column = desk.column();
        desk.published(desk.content("一条", column));
        jdbc.sql(
                "insert into disclosure_tally (organ_id, month, columns, on_site, items) values (?, '2020-01-01', ?, true, 5)")
                .params(desk.organ().value(), new Long[]{column.value()})
                .update();
        var query = new PublicQuery(Set.of(), Set.of(column), "", null, null, null, null, null, null, null, false);
        assertThat(publicly.count(query)).isEqualTo(6);

        var told = recount();

        assertThat(told).singleElement().asString().contains("2020-01-01").endsWith(": 5");
        assertThat(publicly.count(query)).isEqualTo(1);
        assertThat(recount()).isEmpty();
    }
}
