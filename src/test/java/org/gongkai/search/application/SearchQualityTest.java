package org.gongkai.search.application;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.gongkai.testing.AsOfNovember2026;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/** The search finds what people look for in the model county, in their own words. Shares the county with {@code DemoCountyTest}. */
@SpringBootTest(properties = {"gongkai.data=target/test-data-demo", "gongkai.demo=true",
        "gongkai.database.name=demo_${random.uuid}"})
@AutoConfigureMockMvc
@Import(AsOfNovember2026.class)
class SearchQualityTest {
    @Autowired
    SearchQuality quality;
    @Autowired
    KeepingTheIndex index;

    @Test
    void nineteenOfTwentyRightAnswersStandAmongTheFirstTen() {
        await().atMost(2, MINUTES).until(() -> index.progress() == 100);

        var measured = quality.measure();

        assertThat(measured.get("quality.csv")).hasSizeGreaterThan(150);
        assertThat(measured).allSatisfy((name, table) -> {
            assertThat(table).allSatisfy(one -> assertThat(one.answers()).as(one.query()).isPositive());
            assertThat(SearchQuality.mean(table, false)).as(SearchQuality.report(table))
                    .isGreaterThan(name.equals("quality.csv") ? 0.95 : 0.9);
            assertThat(SearchQuality.mean(table, true)).as(name).isGreaterThan(0.9);
        });
    }
}
