package org.gongkai.web;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the fields of our forms are called, so far as that is worth showing: which module's form was sent is not known here.
 *
 * @param known label by name of the field, or by the beginning of the form's path and the name where forms differ; an empty
 *        label stands for a field that no person filled in
 */
public record FieldLabels(Map<String, String> known) {
    public FieldLabels {
        known = Map.copyOf(known);
    }

    /** Pairs as {@code name=label}, separated by the Chinese comma. */
    static FieldLabels of(String pairs) {
        return new FieldLabels(Arrays.stream(pairs.split("，"))
                .map(pair -> pair.strip().split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1])));
    }

    /** The fields of a list or table, {@code name[key]}, are called alike. */
    Optional<String> of(String path, String field) {
        String name = field.replaceFirst("\\[.*", "");
        return Optional.ofNullable(known.get(path + "/" + name))
                .or(() -> Optional.ofNullable(known.get(path.replaceFirst("(?<=.)/.*", "") + "/" + name)))
                .or(() -> Optional.ofNullable(known.get(name)));
    }
}
