package org.gongkai.report.domain.text;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A figure as a text names it: {@code channel.published channel=site}.
 *
 * @param organ slug of an organ other than the report's; empty for the report's own, {@code county} for all organs
 * @param yearsBack 1 for last year's ({@code year=-1})
 */
public record FigureName(String metric, Map<String, String> dimensions, String organ, int yearsBack) {
    /** What a repetition may go along besides dimensions. */
    public static final String ORGAN = "单位";
    public static final String COUNTY = "county";

    public FigureName {
        dimensions = Map.copyOf(dimensions);
    }

    /** As it is written between the braces. */
    public String written() {
        String narrowed = new TreeMap<>(dimensions).entrySet()
                .stream()
                .map(entry -> " " + entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining());
        return metric + narrowed + (organ.isEmpty() ? "" : " organ=" + organ) + (yearsBack == 0 ? ""
                : " year=-"
                        + yearsBack);
    }
}
