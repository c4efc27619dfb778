package org.gongkai.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.gongkai.identity.Permission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One whole number carries counts, changes, money and rates; nothing is rounded on the way. */
class MeasureTest {
    @ParameterizedTest(name = "{0} {1}: {2}, in text {3}")
    @CsvSource(delimiter = '|', textBlock = """
            COUNT  | 11465     | 11,465       | 11465
            COUNT  | 0         | 0            | 0
            CHANGE | 5         | +5           | +5
            CHANGE | -3        | -3           | -3
            CHANGE | 0         | 0            | 0
            MONEY  | 160596400 | 1,605,964.00 | 1605964
            MONEY  | 1250      | 12.50        | 12.5
            MONEY  | 0         | 0.00         | 0
            RATE   | 1000      | 100          | 100
            RATE   | 901       | 90.1         | 90.1
            """)
    void reads(Measure measure, long carried, String grouped, String plain) {
        assertThat(measure.grouped(carried)).isEqualTo(grouped);
        assertThat(measure.plain(carried)).isEqualTo(plain);
        assertThat(measure.carry(measure.exact(carried))).isEqualTo(carried);
    }

    @Test
    void moreDecimalsThanTheMeasureHasAreRefusedInsteadOfRounded() {
        assertThatThrownBy(() -> Measure.MONEY.carry(new BigDecimal("1.005"))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aSmallNumberIsHiddenOnlyWhereTheMetricIsGuardedAndNeverWhenItIsZero() {
        var guarded = Audience.officers(Audience.Shown.GUARDED, Permission.READ_BOARDS);

        assertThat(guarded.hides(4)).isTrue();
        assertThat(guarded.hides(0)).isFalse();
        assertThat(guarded.hides(5)).isFalse();
        assertThat(Audience.ANYONE.hides(1)).isFalse();
    }
}
