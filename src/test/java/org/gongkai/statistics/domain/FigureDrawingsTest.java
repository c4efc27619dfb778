package org.gongkai.statistics.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Month;
import java.util.Map;
import org.gongkai.statistics.Figure;
import org.gongkai.statistics.FigureQuery;
import org.gongkai.statistics.Overlap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Law of disclosure §8.3: what overlaps is shown as overlapping and never summed. */
class FigureDrawingsTest {

    @Test
    void theCountysFiguresOf2019AreAllTrueAtOnce() {
        var overlap = new Overlap(figure(11465), figure(10462), figure(3832), figure(7633), figure(2829), figure(1003));

        var bars = OverlapBars.of(overlap);

        assertThat(overlap.excess()).isEqualTo(2829);
        assertThat(bars).isEqualTo(new OverlapBars(913, 666, 334));
        assertThat(bars.bothWidth()).isEqualTo(247);
    }

    @Test
    void partsThatDoNotAddUpAreRefused() {
        var sumOfChannels = figure(14294);

        var act = catchThrowable(() -> new Overlap(sumOfChannels, figure(10462), figure(3832), figure(7633), figure(
                2829), figure(1003)));

        assertThat(act).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0} then {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            0    | 0    | 上年同样没有
            0    | 12   | 上年没有记录，无从比较
            50   | 50   | 与上年持平
            400  | 500  | 比上年多 100（25.0%）
            3000 | 1500 | 比上年少 1,500（50.0%）
            """)
    void aChangeIsToldInWordsAndNeverAsARateOverNothing(long before, long now, String words) {
        assertThat(new Change(before, now).inWords()).isEqualTo(words);
    }

    @Test
    void theMonthChartReachesToARoundNumberAboveTheHighestMonth() {
        var chart = MonthChart.of(2019, Map.of(Month.MARCH, 1130L, Month.MAY, 3L), Map.of(Month.MARCH, 900L));

        assertThat(chart.top()).isEqualTo(1200);
        assertThat(chart.months()).hasSize(12);
        assertThat(chart.months().get(2).height()).isGreaterThan(chart.months().get(2).heightBefore());
        assertThat(chart.months().get(4).height()).as("three items are still seen").isEqualTo(1);
        assertThat(chart.months().get(0).height()).isZero();
    }

    private static Figure figure(long value) {
        return new Figure(FigureQuery.ofYear("channel.published", null, 2019, Map.of()), Map.of(), value);
    }
}
