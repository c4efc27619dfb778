package org.gongkai.statistics.web;

import java.math.BigDecimal;
import org.gongkai.statistics.Audience;
import org.gongkai.statistics.Metric;
import org.jspecify.annotations.Nullable;

/** A value as the public may be told it. */
final class PublicValue {
    private PublicValue() {}

    static String grouped(Metric metric, long value) {
        return metric.audience().hides(value) ? "少于 " + Audience.SMALL_BELOW : metric.measure().grouped(value);
    }

    /** Null when the value is too small to be told. */
    static @Nullable BigDecimal exact(Metric metric, long value) {
        return metric.audience().hides(value) ? null : metric.measure().exact(value);
    }
}
