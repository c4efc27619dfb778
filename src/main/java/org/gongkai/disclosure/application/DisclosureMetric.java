package org.gongkai.disclosure.application;

import java.util.Locale;
import java.util.Map;

/** What is counted about items; only what stands published counts. The exact definitions stand in the messages. */
public enum DisclosureMetric {
    /** Items first published within the period. */
    PUBLISHED("条", Map.of("column", false, "field", false)),
    /** Organs that published at least one such item. */
    ORGANS_PUBLISHING("个部门", Map.of("column", false, "field", false)),
    /** Normative documents formed within the period. */
    NORMATIVE_ISSUED("件", Map.of()),
    /** Normative documents repealed or expired within the period. */
    NORMATIVE_REPEALED("件", Map.of()),
    /** Normative documents in force on the last day of the period. */
    NORMATIVE_IN_FORCE("件", Map.of()),
    /** Normative documents first published within the period (form of 60号). */
    NORMATIVE_OPENED("件", Map.of()),
    /** All normative documents published up to the last day of the period (form of 60号). */
    NORMATIVE_OPEN("件", Map.of());

    private final String unit;
    private final Map<String, Boolean> dimensions;

    DisclosureMetric(String unit, Map<String, Boolean> dimensions) {
        this.unit = unit;
        this.dimensions = dimensions;
    }

    /** {@code disclosure.organs_publishing}: the stable name in the API. */
    public String apiName() {
        return "disclosure." + name().toLowerCase(Locale.ROOT);
    }

    public String unit() {
        return unit;
    }

    public Map<String, Boolean> dimensions() {
        return dimensions;
    }
}
