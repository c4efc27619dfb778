package org.gongkai.statistics.domain;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.law.BadInput;
import org.gongkai.statistics.Measure;
import org.gongkai.statistics.Metric;
import org.gongkai.statistics.Audience;
import org.jspecify.annotations.Nullable;

/**
 * A figure kept outside, as its file says.
 *
 * @param stock whether it is a state at the end of the year, so that years do not add up
 * @param dimension what it is split by; null when it is not
 * @param values code to Chinese name of each part, in order
 */
public record OutsideMetric(String name, String label, String unit, String definition, Measure measure, boolean stock,
        String group, @Nullable String dimension, Map<String, String> values) {
    public OutsideMetric {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public Metric metric() {
        return new Metric(name, label, unit, definition, dimension == null ? Map.of()
                : Map.of(dimension, measure.sums()), measure, Audience.ANYONE, true);
    }

    /** What may be entered: its parts, or the one whole. */
    public Map<String, String> entries() {
        return dimension == null ? Map.of("", label) : values;
    }

    /** @throws BadInput unless it is a part of this metric, by its code or its Chinese name */
    public String part(String given) {
        if (entries().containsKey(given)) {
            return given;
        }
        return values.entrySet()
                .stream()
                .filter(value -> value.getValue().equals(given))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new BadInput("part", dimension == null
                        ? "“%s”没有分项，请留空。".formatted(label)
                        : "“%s”的分项应为：%s。".formatted(label, String.join("、", values.values()))));
    }

    public String partLabel(String part) {
        return part.isEmpty() ? "" : values.getOrDefault(part, part);
    }

    /** 行政处理决定数量（行政许可）. */
    public String fullLabel(String part) {
        return part.isEmpty() ? label : label + "（" + partLabel(part) + "）";
    }

    /** @throws BadInput when it is no such number */
    public long value(String typed) {
        String plain = typed.strip().replace(",", "").replace("，", "").replace("＋", "+").replace("－", "-");
        try {
            var exact = new BigDecimal(plain.startsWith("+") ? plain.substring(1) : plain);
            if (exact.signum() < 0 && measure != Measure.CHANGE) {
                throw new BadInput("value", "“%s”不能是负数。".formatted(label));
            }
            if (measure == Measure.RATE && exact.compareTo(BigDecimal.valueOf(100)) > 0) {
                throw new BadInput("value", "比率不能超过 100%。");
            }
            return measure.carry(exact);
        } catch (NumberFormatException | ArithmeticException unreadable) {
            throw new BadInput("value", "“%s”应填数字，单位%s%s。".formatted(label, unit, measure.decimals() == 0 ? "，不带小数"
                    : "，最多 %d 位小数".formatted(measure.decimals())));
        }
    }
}
