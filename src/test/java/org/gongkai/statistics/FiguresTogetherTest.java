package org.gongkai.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.gongkai.disclosure.application.DisclosureDesk;
import org.gongkai.testing.RealDatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A number and what is asked of it a moment later agree, though something was published in between. */
@RealDatabaseTest
class FiguresTogetherTest {
    @Autowired
    Figures figures;
    @Autowired
    DisclosureDesk desk;

    @Test
    void whatIsPublishedBetweenTwoQuestionsCountsForNeither() {
        var query = FigureQuery.ofYear("disclosure.published", desk.organ(), LocalDate.now(ZoneId.of("Asia/Shanghai"))
                .getYear(), Map.of());
        var column = desk.column();

        figures.together(() -> {
            long value = figures.get(query).value();
            CompletableFuture.runAsync(() -> desk.published(desk.content("两问之间公开的信息", column))).join();
            assertThat(figures.get(query).value()).isEqualTo(value);
            assertThat(figures.byMonth(query).values().stream().mapToLong(Long::longValue).sum()).isEqualTo(value);
            return value;
        });

        assertThat(figures.records(query, null, 1).items()).extracting(RecordRow::title)
                .containsExactly("两问之间公开的信息");
    }
}
