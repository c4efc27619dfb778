package org.gongkai.search.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.LongStream;
import org.gongkai.search.domain.Changes;
import org.gongkai.search.domain.Changes.Change;
import org.gongkai.search.domain.Changes.Kind;
import org.gongkai.testing.RealDatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@RealDatabaseTest
class JdbcChangesTest {
    @Autowired
    Changes changes;
    @Autowired
    TransactionTemplate transactions;

    /** Of items that do not exist: whoever follows them finds nothing to do. */
    private final long base = ThreadLocalRandom.current().nextLong(1L << 40, 1L << 50);

    private void note(long from, int count) {
        transactions.executeWithoutResult(act -> changes.add(Kind.ITEM,
                LongStream.range(from, from + count).boxed().toList(), Instant.now()));
    }

    private Change item(long n) {
        return new Change(Kind.ITEM, base + n);
    }

    @Test
    void whatAnImportEntersIsToldApartFromWhatAnOfficerDoes() {
        String here = changes.here();
        note(base, 500);
        note(base + 1_000, 3);

        var batch = changes.since(here);

        assertThat(batch.bulk()).hasSizeGreaterThanOrEqualTo(500).contains(item(0), item(499));
        assertThat(batch.changes()).contains(item(1_000), item(1_002)).doesNotContain(item(0));
    }

    @Test
    void whatIsInBothDoesNotWait() {
        String here = changes.here();
        note(base, 500);
        note(base + 7, 1);

        var batch = changes.since(here);

        assertThat(batch.changes()).contains(item(7));
        assertThat(batch.bulk()).doesNotContain(item(7)).containsAll(List.of(item(6), item(8)));
    }

    @Test
    void nothingIsToldTwice() {
        String here = changes.here();
        note(base, 500);

        String next = changes.since(here).place();

        assertThat(changes.since(next).bulk()).doesNotContain(item(0), item(499));
    }
}
