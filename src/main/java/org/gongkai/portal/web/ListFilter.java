package org.gongkai.portal.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a reader chose above a list; the same names stand in the address. Blank means "any".
 *
 * @param organ slug of an organ, on lists of the whole county
 * @param after keyset key the page begins behind
 * @param trail keys of the pages before this one, separated by commas, so that 上一页 leads back without counting rows
 */
public record ListFilter(@Nullable String q, @Nullable String organ, @Nullable String theme, @Nullable String genre,
        @Nullable String year, @Nullable String validity, @Nullable String from, @Nullable String to,
        @Nullable String files, @Nullable String after, @Nullable String trail) {
    private static final int LONGEST_TRAIL = 40;

    /** The choices without the place in the list. */
    private Map<String, String> choices() {
        var choices = new LinkedHashMap<String, String>();
        put(choices, "q", q);
        put(choices, "organ", organ);
        put(choices, "theme", theme);
        put(choices, "genre", genre);
        put(choices, "year", year);
        put(choices, "validity", validity);
        put(choices, "from", from);
        put(choices, "to", to);
        put(choices, "files", files);
        return choices;
    }

    public boolean isNarrowed() {
        return !choices().isEmpty();
    }

    /** Whether anything but words was asked for, so that the folded filters open. */
    public boolean isNarrowedBesidesWords() {
        return choices().keySet().stream().anyMatch(name -> !name.equals("q"));
    }

    /** Query string of the first page with these choices, with its question mark; empty without choices. */
    public String first() {
        return written(choices());
    }

    public String next(String key) {
        var parameters = choices();
        var keys = new ArrayList<>(pagesBefore());
        keys.add(after == null ? "" : after);
        parameters.put("after", key);
        parameters.put("trail", String.join(",", keys.subList(Math.max(0, keys.size() - LONGEST_TRAIL), keys.size())));
        return written(parameters);
    }

    /** Query string of the page before, null on the first. */
    public @Nullable String previous() {
        if (after == null || after.isBlank()) {
            return null;
        }
        var keys = pagesBefore();
        var parameters = choices();
        if (!keys.isEmpty() && !keys.getLast().isEmpty()) {
            put(parameters, "after", keys.getLast());
            put(parameters, "trail", String.join(",", keys.subList(0, keys.size() - 1)));
        }
        return written(parameters);
    }

    public @Nullable String afterKey() {
        return after == null || after.isBlank() ? null : after;
    }

    private List<String> pagesBefore() {
        return trail == null || after == null || after.isBlank() ? List.of() : List.of(trail.split(",", -1));
    }

    private static void put(Map<String, String> into, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            into.put(name, value.strip());
        }
    }

    private static String written(Map<String, String> parameters) {
        return parameters.isEmpty() ? ""
                : parameters.entrySet()
                        .stream()
                        .map(e -> e.getKey() + "=" + Addresses.encode(e.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }
}
