package org.gongkai.search.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/** The search finds what people look for in the model county, in their own words. Shares the county with {@code DemoCountyTest}. */
@SpringBootTest(properties = {"gongkai.data=target/test-data-demo", "gongkai.demo=true",
        "gongkai.database.name=demo_${random.uuid}"})
@AutoConfigureMockMvc
class SearchQualityTest {
    @Autowired
    SearchQuality quality;
    @Autowired
    KeepingTheIndex index;

    @Test
    void nineteenOfTwentyRightAnswersStandAmongTheFirstTen() throws InterruptedException {
        while (index.progress() < 100) {
            Thread.sleep(100);
        }

        var measured = quality.measure();

        assertThat(measured).hasSizeGreaterThan(150)
                .allSatisfy(one -> assertThat(one.answers()).as(one.query())
                        .isPositive());
        assertThat(SearchQuality.mean(measured, false)).as(SearchQuality.report(measured)).isGreaterThan(0.95);
        assertThat(SearchQuality.mean(measured, true)).isGreaterThan(0.9);
    }
}
