package org.gongkai.opendata.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.opendata.domain.Table;
import org.gongkai.statistics.Audience;
import org.gongkai.statistics.Figure;
import org.gongkai.statistics.FigureAddress;
import org.gongkai.statistics.Figures;
import org.gongkai.statistics.Measure;
import org.gongkai.statistics.Metric;
import org.gongkai.web.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The county's counts of the last years, as far as anyone may see them exactly and open what was counted. */
@Configuration
class FigureRows {
    static final int YEARS = 10;

    @Bean
    Rows countyFigureRows(Figures figures, FigureAddress addresses, Site site, Clock clock) {
        return new DirectoryRows.Few(Table.FIGURES, () -> years(clock).boxed()
                .flatMap(year -> of(year, figures, addresses, site))
                .toList());
    }

    private static IntStream years(Clock clock) {
        int now = LocalDate.now(clock).getYear();
        return IntStream.range(0, YEARS).map(ago -> now - ago);
    }

    private static Stream<List<@Nullable Object>> of(int year, Figures figures, FigureAddress addresses, Site site) {
        return figures.ofYear(year, null)
                .stream()
                .filter(figure -> isOpen(figures.metric(figure.query().metric())))
                .map(figure -> row(year, figure, figures.metric(figure.query().metric()),
                        site.baseUrl() + "/api/v1/figures/records?" + addresses.write(figure.query())));
    }

    private static boolean isOpen(Metric metric) {
        return metric.audience().value() == Audience.Shown.EXACT && metric.audience().anyoneOpens()
                && metric.measure() == Measure.COUNT;
    }

    private static List<@Nullable Object> row(int year, Figure figure, Metric metric, String records) {
        var dimensions = new TreeMap<>(figure.dimensionLabels()).entrySet()
                .stream()
                .map(part -> part.getKey() + "=" + part.getValue())
                .toList();
        return Arrays.asList((long) year, metric.name(), metric.label(), metric.unit(), figure.value(), dimensions,
                metric.definition(), records);
    }
}
