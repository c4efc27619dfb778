package org.gongkai.statistics;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.law.BadInput;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.Organs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form a figure takes in an address, both ways: {@code metric=…&year=2019&organ=…&channel=site}. */
@Component
public class FigureAddress {
    public static final int FIRST_YEAR = 2000;
    private static final Set<String> NOT_DIMENSIONS = Set.of("metric", "year", "month", "organ", "after", "limit");
    private final Organs organs;
    private final Clock clock;

    FigureAddress(Organs organs, Clock clock) {
        this.organs = organs;
        this.clock = clock;
    }

    /** @throws BadInput with the parameter that cannot be taken */
    public FigureQuery read(Map<String, String> parameters) {
        String metric = parameters.getOrDefault("metric", "");
        if (metric.isBlank()) {
            throw new BadInput("metric", "请给出指标名称，例如 disclosure.published");
        }
        var dimensions = parameters.entrySet()
                .stream()
                .filter(entry -> !NOT_DIMENSIONS.contains(entry.getKey()) && !entry.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var year = FigureQuery.ofYear(metric, organ(parameters.get("organ")), year(parameters.get("year")), dimensions);
        String month = parameters.getOrDefault("month", "");
        return month.isBlank() ? year : year.within(month(year.from().getYear(), month));
    }

    /** The year asked for; this year when none is. */
    public int year(@Nullable String asked) {
        int thisYear = LocalDate.now(clock).getYear();
        if (asked == null || asked.isBlank()) {
            return thisYear;
        }
        if (!asked.matches("\\d{4}") || Integer.parseInt(asked) < FIRST_YEAR || Integer.parseInt(asked) > thisYear) {
            throw new BadInput("year", "年份应为 %d 至 %d 之间的四位数字。".formatted(FIRST_YEAR, thisYear));
        }
        return Integer.parseInt(asked);
    }

    /** The organ of that slug, null for the whole county. */
    public @Nullable OrganId organ(@Nullable String slug) {
        if (slug == null || slug.isBlank()) {
            return null;
        }
        return organs.findBySlug(slug)
                .orElseThrow(() -> new BadInput("organ", "没有代号为“%s”的单位，单位代号见 /api/v1/organs。".formatted(slug)))
                .id();
    }

    /** Everything after the question mark. */
    public String write(FigureQuery query) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("metric", query.metric());
        parameters.put("year", Integer.toString(query.from().getYear()));
        if (YearMonth.from(query.from()).equals(YearMonth.from(query.to()))) {
            parameters.put("month", Integer.toString(query.from().getMonthValue()));
        }
        if (query.organ() != null) {
            parameters.put("organ", organs.get(query.organ()).slug());
        }
        parameters.putAll(new TreeMap<>(query.dimensions()));
        return parameters.entrySet()
                .stream()
                .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static YearMonth month(int year, String asked) {
        try {
            return YearMonth.of(year, Integer.parseInt(asked));
        } catch (NumberFormatException | DateTimeException impossible) {
            throw new BadInput("month", "月份应为 1 至 12。");
        }
    }
}
