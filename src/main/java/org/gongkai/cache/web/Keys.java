package org.gongkai.cache.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which requests finished pages are kept for, and under which key. */
final class Keys {
    private static final String SEARCH = "/search";
    private static final List<String> NEVER = List.of("/console", "/actuator", "/mode", "/v3/", "/xxgk/fj/", "/hdjl/",
            "/search/suggest", "/search/subscription", "/api/v1/search", "/api/v1/changes", "/opendata/", "/error",
            "/yulan/");
    /** Pages that show nothing but public items, organs and the catalogue, whose changes are followed one by one. */
    private static final List<String> EXACT = List.of("/xxgk/", "/feed.", "/sitemap", "/api/v1/disclosures",
            SEARCH);
    private static final int LONGEST = 600;

    private Keys() {}

    static boolean isKept(String method, String path, @Nullable String query) {
        return (method.equals("GET") || method.equals("HEAD"))
                && path.length() + (query == null ? 0 : query.length()) <= LONGEST
                && NEVER.stream().noneMatch(path::startsWith);
    }

    static boolean isExact(String path) {
        return path.equals("/") || EXACT.stream().anyMatch(path::startsWith);
    }

    /** Over plain HTTP some security headers differ, so that is part of the key. */
    static String of(boolean secure, String mode, String path, @Nullable String query) {
        var asked = query == null || !path.equals(SEARCH) ? query : withoutEmpty(query);
        String pathQuery = asked == null ? path : path + "?" + asked;
        return !secure && mode.isEmpty() ? pathQuery : (secure ? "s" : "p") + mode + " " + pathQuery;
    }

    /** What was left empty in the form of the search page is the same as not being there. */
    private static String withoutEmpty(String query) {
        return query.endsWith("=") || query.contains("=&") ? Arrays.stream(query.split("&"))
                .filter(parameter -> !parameter.endsWith("="))
                .collect(Collectors.joining("&")) : query;
    }
}
