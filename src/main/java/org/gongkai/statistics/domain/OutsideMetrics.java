package org.gongkai.statistics.domain;

import java.io.Reader;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.law.BadInput;
import org.gongkai.statistics.Measure;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** All figures kept outside, in the order of their file. */
public record OutsideMetrics(Map<String, OutsideMetric> byName) {
    public static OutsideMetrics read(Reader yaml) {
        List<Map<String, Object>> all = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        return new OutsideMetrics(all.stream()
                .map(OutsideMetrics::metric)
                .collect(Collectors.toMap(OutsideMetric::name, metric -> metric, (a, b) -> a, LinkedHashMap::new)));
    }

    public Collection<OutsideMetric> all() {
        return byName.values();
    }

    public Optional<OutsideMetric> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** By its name, or by the Chinese label as spreadsheets have it. */
    public OutsideMetric require(String nameOrLabel) {
        return find(nameOrLabel).or(() -> all().stream().filter(m -> m.label().equals(nameOrLabel)).findFirst())
                .orElseThrow(() -> new BadInput("metric", "没有名为“%s”的填报指标。".formatted(nameOrLabel)));
    }

    private static OutsideMetric metric(Map<String, Object> entry) {
        return new OutsideMetric(text(entry, "name"), text(entry, "label"), text(entry, "unit"), text(entry,
                "definition"), Measure.valueOf((String) entry.getOrDefault("measure", "COUNT")),
                Boolean.TRUE.equals(
                        entry.get("stock")),
                text(entry, "group"), (String) entry.get("dimension"), values(entry));
    }

    @SuppressWarnings("unchecked") // a map of texts in the file
    private static Map<String, String> values(Map<String, Object> entry) {
        return (Map<String, String>) entry.getOrDefault("values", Map.of());
    }

    private static String text(Map<String, Object> entry, String name) {
        return (String) Objects.requireNonNull(entry.get(name), () -> "missing in statistics/outside.yaml: " + name);
    }
}
