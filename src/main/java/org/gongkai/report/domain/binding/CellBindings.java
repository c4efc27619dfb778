package org.gongkai.report.domain.binding;

import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.report.domain.binding.CellBinding.Term;
import org.gongkai.report.domain.form.CellRef;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The bindings of one form, read from {@code report/bindings}. */
public record CellBindings(Map<CellRef, CellBinding> byCell) {
    public Optional<CellBinding> find(CellRef cell) {
        return Optional.ofNullable(byCell.get(cell));
    }

    public static CellBindings read(Reader yaml) {
        Map<String, Object> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        Map<String, Map<String, String>> columns = cast(file.getOrDefault("columns", Map.of()));
        List<Map<String, Object>> entries = cast(file.get("cells"));
        var bindings = new LinkedHashMap<CellRef, CellBinding>();
        entries.stream()
                .flatMap(entry -> bindings(entry, columns).stream())
                .forEach(binding -> bindings.put(binding.cell(), binding));
        return new CellBindings(bindings);
    }

    private static List<CellBinding> bindings(Map<String, Object> entry, Map<String, Map<String, String>> columns) {
        if (entry.containsKey("cell")) {
            var cell = CellRef.parse(text(entry, "cell"));
            return List.of(entry.containsKey("fixed")
                    ? new CellBinding(cell, List.of(), CellBindings.<Number>cast(entry.get("fixed")).longValue(),
                            text(entry, "why"))
                    : new CellBinding(cell, terms(entry, Map.of()), null, ""));
        }
        String dimension = text(entry, "columns");
        var row = new ArrayList<CellBinding>();
        Objects.requireNonNull(columns.get(dimension), dimension)
                .forEach((key, value) -> row.add(new CellBinding(CellRef.parse(
                        entry.get("row") + "." + key),
                        terms(entry, value.isEmpty() ? Map.of()
                                : Map.of(dimension,
                                        value)),
                        null, "")));
        return row;
    }

    /** One term, or one for each value where a dimension lists several. */
    private static List<Term> terms(Map<String, Object> entry, Map<String, String> more) {
        Map<String, Object> where = cast(entry.getOrDefault("where", Map.of()));
        var terms = new ArrayList<Map<String, String>>(List.of(more));
        where.forEach((name, value) -> {
            List<Object> values = value instanceof List<?> several ? cast(several) : List.of(value);
            var wider = terms.stream().flatMap(term -> values.stream().map(each -> with(term, name, each))).toList();
            terms.clear();
            terms.addAll(wider);
        });
        return terms.stream().map(dimensions -> new Term(text(entry, "figure"), dimensions)).toList();
    }

    private static Map<String, String> with(Map<String, String> term, String name, Object value) {
        var more = new LinkedHashMap<>(term);
        more.put(name, value.toString());
        return more;
    }

    private static String text(Map<String, Object> entry, String name) {
        return cast(entry.get(name));
    }

    @SuppressWarnings("unchecked") // the file's own shape
    private static <T> T cast(@Nullable Object value) {
        return (T) Objects.requireNonNull(value, "incomplete bindings");
    }
}
