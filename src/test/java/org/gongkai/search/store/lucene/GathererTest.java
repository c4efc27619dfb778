package org.gongkai.search.store.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.gongkai.search.domain.Clause;
import org.gongkai.search.domain.Entry;
import org.gongkai.search.domain.Facet;
import org.gongkai.search.domain.Field;
import org.gongkai.search.domain.Key;
import org.gongkai.search.domain.Lookup;
import org.gongkai.search.domain.Lookup.Mark;
import org.gongkai.search.domain.Lookup.Order;
import org.gongkai.search.store.lucene.Gatherer.Aim;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two thousand entries in several segments; every third is about water, the more often the higher its number modulo 50. */
class GathererTest {
    private static final int ENTRIES = 2_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private DirectoryReader reader;

    @BeforeEach
    void fill() throws IOException {
        try (var writer = new IndexWriter(directory, new IndexWriterConfig().setMaxBufferedDocs(300))) {
            for (int n = 1; n <= ENTRIES; n++) {
                writer.addDocument(Documents.of(entry(n)));
            }
        }
        reader = DirectoryReader.open(directory);
    }

    @AfterEach
    void close() throws IOException {
        reader.close();
    }

    private static Entry entry(int n) {
        var words = n % 3 == 0 ? "供水 ".repeat(1 + n % 50) + "公告" : "公告";
        return new Entry(Key.item(n), Map.of(Field.BODY, words), Map.of(), Map.of(Facet.ORGAN, List.of("" + n % 4)),
                Instant.parse("2025-03-01T00:00:00Z"), null, 1 + n % 7, n, new Entry.Kept("t", "/", Instant.EPOCH, "",
                        List.of()));
    }

    private Gatherer gather(Aim aim, long few, Map<Facet, Set<String>> chosen, Mark after) throws IOException {
        var lookup = new Lookup(Clause.match(Field.BODY, "供水"), chosen, null, null, TODAY, Order.RELEVANT, after, 20,
                Set.of(Facet.ORGAN));
        var gatherer = new Gatherer(lookup, aim, few);
        new IndexSearcher(reader).search(aim == Aim.BEST ? LuceneQueries.of(lookup) : LuceneQueries.whole(lookup),
                gatherer);
        return gatherer;
    }

    @Test
    void fewAreCountedWhileTheBestAreFound() throws IOException {
        var both = gather(Aim.BOTH, 5_000, Map.of(), null);

        assertThat(both.gaveUpCounting()).isFalse();
        assertThat(both.total()).isEqualTo(666);
        assertThat(both.counts().get(Facet.ORGAN)).isEqualTo(Map.of("0", 166, "1", 166, "2", 167, "3", 167));
        assertThat(both.best()).hasSize(20);
    }

    @Test
    void ofManyTheBestAreTheSameThoughCountingIsGivenUp() throws IOException {
        var all = gather(Aim.BOTH, Long.MAX_VALUE, Map.of(), null);
        var some = gather(Aim.BOTH, 30, Map.of(), null);

        assertThat(some.gaveUpCounting()).isTrue();
        assertThat(some.hasBest()).isTrue();
        assertThat(some.best()).isEqualTo(all.best());
    }

    @Test
    void theNextPageGoesOnBehindTheFirst() throws IOException {
        var last = gather(Aim.BOTH, Long.MAX_VALUE, Map.of(), null).best().getLast();
        var mark = new Mark(last.rank(), last.tie());

        var all = gather(Aim.BOTH, Long.MAX_VALUE, Map.of(), mark);
        var some = gather(Aim.BOTH, 30, Map.of(), mark);

        assertThat(some.best()).isEqualTo(all.best()).doesNotContain(last);
    }

    @Test
    void withAChoiceTheBestHaveToBeLookedForAgain() throws IOException {
        Map<Facet, Set<String>> chosen = Map.of(Facet.ORGAN, Set.of("3"));
        var all = gather(Aim.BOTH, Long.MAX_VALUE, chosen, null);
        var some = gather(Aim.BOTH, 30, chosen, null);

        assertThat(some.hasBest()).isFalse();
        assertThat(gather(Aim.BEST, Long.MAX_VALUE, chosen, null).best()).isEqualTo(all.best());
        assertThat(all.total()).isEqualTo(167);
    }
}
