package org.gongkai.search.web;

import java.util.Locale;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.search.domain.Facet;
import org.gongkai.search.domain.Planner;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the address of the search page; blank means "any". Everything a reader chose is there, so that an address
 * can be kept, sent and subscribed to.
 *
 * @param organ slug of an organ, likewise column; field, theme and genre are codes
 * @param files {@code 1} for items with attachments only
 * @param kind {@code guide} for guides only
 * @param exact {@code 1} to look for the words as typed, without correction
 * @param after where the page before ended
 * @param trail keys of the pages before this one, so that 上一页 leads back without counting
 */
public record SearchForm(@Nullable String q, @Nullable String organ, @Nullable String column, @Nullable String field,
        @Nullable String theme, @Nullable String genre, @Nullable String year, @Nullable String validity,
        @Nullable String files, @Nullable String kind, @Nullable String from, @Nullable String to,
        @Nullable String sort, @Nullable String exact, @Nullable String after, @Nullable String trail) {
    static final String PATH = "/search";
    private static final int LONGEST_TRAIL = 40;
    private static final int LONGEST_VALUE = 120;

    /** The words, tidied. */
    public String words() {
        return q == null ? "" : Planner.tidy(q.length() > LONGEST_VALUE * 4 ? q.substring(0, LONGEST_VALUE * 4) : q);
    }

    /** As it stands in the address of a request. */
    static SearchForm of(HttpServletRequest asked) {
        return new SearchForm(asked.getParameter("q"), asked.getParameter("organ"), asked.getParameter("column"),
                asked.getParameter("field"), asked.getParameter("theme"), asked.getParameter("genre"),
                asked.getParameter("year"), asked.getParameter("validity"), asked.getParameter("files"),
                asked.getParameter("kind"), asked.getParameter("from"), asked.getParameter("to"),
                asked.getParameter("sort"), asked.getParameter("exact"), asked.getParameter("after"),
                asked.getParameter("trail"));
    }

    /** As it was kept from {@link #choices}. */
    static SearchForm of(Map<String, String> kept) {
        return new SearchForm(kept.get("q"), kept.get("organ"), kept.get("column"), kept.get("field"),
                kept.get("theme"), kept.get("genre"), kept.get("year"), kept.get("validity"), kept.get("files"),
                kept.get("kind"), kept.get("from"), kept.get("to"), null, null, null, null);
    }

    /** The choices without the place in the list. */
    public Map<String, String> choices() {
        var choices = new LinkedHashMap<String, String>();
        put(choices, "q", words());
        put(choices, "organ", organ);
        put(choices, "column", column);
        put(choices, "field", field);
        put(choices, "theme", theme);
        put(choices, "genre", genre);
        put(choices, "year", year);
        put(choices, "validity", validity);
        put(choices, "files", files);
        put(choices, "kind", kind);
        put(choices, "from", from);
        put(choices, "to", to);
        put(choices, "sort", sort);
        put(choices, "exact", exact);
        return choices;
    }

    /** What narrows the results besides the words, for the form to carry along. */
    public Map<String, String> carried() {
        var carried = choices();
        carried.keySet().removeAll(List.of("q", "from", "to", "sort", "exact"));
        return carried;
    }

    public boolean isNarrowed() {
        var choices = choices();
        choices.keySet().removeAll(List.of("q", "sort", "exact"));
        return !choices.isEmpty();
    }

    static String parameter(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }

    @Nullable
    String chosen(Facet facet) {
        return given(choices().get(parameter(facet)));
    }

    /** The same search with something else, or nothing, for one choice; on its first page. */
    public String with(String name, @Nullable String value) {
        var choices = choices();
        choices.remove(name);
        put(choices, name, value);
        return PATH + written(choices);
    }

    /** Where the addresses of this search with one more choice begin: its value follows. */
    String before(String name) {
        var without = with(name, null);
        return without + (without.indexOf('?') < 0 ? '?' : '&') + name + '=';
    }

    /** The first page of this search. */
    public String first() {
        return PATH + written(choices());
    }

    /** Without what narrows it. */
    public String wide() {
        var choices = choices();
        choices.keySet().retainAll(List.of("q", "sort", "exact"));
        return PATH + written(choices);
    }

    public String feed() {
        return PATH + "/feed.xml" + written(choices());
    }

    /** Asking for it, where it is not published: the words and the organ go along. */
    public String request() {
        var organChosen = given(organ);
        return "/ysqgk/new?q=" + encode(words()) + (organChosen == null ? "" : "&organ=" + encode(organChosen));
    }

    public String subscription() {
        return PATH + "/subscription" + written(choices());
    }

    String next(String key) {
        var parameters = choices();
        var keys = new ArrayList<>(pagesBefore());
        keys.add(after == null ? "" : after);
        parameters.put("after", key);
        parameters.put("trail", String.join(",", keys.subList(Math.max(0, keys.size() - LONGEST_TRAIL), keys.size())));
        return PATH + written(parameters);
    }

    /** Null on the first page. */
    @Nullable
    String previous() {
        if (given(after) == null) {
            return null;
        }
        var keys = pagesBefore();
        var parameters = choices();
        if (!keys.isEmpty() && !keys.getLast().isEmpty()) {
            parameters.put("after", keys.getLast());
            parameters.put("trail", String.join(",", keys.subList(0, keys.size() - 1)));
        }
        return PATH + written(parameters);
    }

    private List<String> pagesBefore() {
        return trail == null || given(after) == null ? List.of() : List.of(trail.split(",", -1));
    }

    static @Nullable String given(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static void put(Map<String, String> into, String name, @Nullable String value) {
        var text = given(value);
        if (text != null) {
            into.put(name, text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) : text);
        }
    }

    private static String written(Map<String, String> parameters) {
        return parameters.isEmpty() ? ""
                : parameters.entrySet()
                        .stream()
                        .map(e -> e.getKey() + "=" + encode(e.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    public static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
