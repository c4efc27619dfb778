package org.gongkai.disclosure.check;

import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;

/** Links that lead nowhere, or where the public cannot follow. */
final class LinkCheck implements Check {
    @Override
    public List<Finding> on(CheckedText text, Surroundings around) {
        return addresses(text.bodyHtml()).stream()
                .filter(around.broken()::containsKey)
                .map(address -> finding(address, Objects.requireNonNull(around.broken().get(address))))
                .toList();
    }

    /** Targets of the links of a text, each once, in order. */
    static List<String> addresses(String html) {
        return Jsoup.parseBodyFragment(html)
                .select("a[href]")
                .stream()
                .map(link -> link.attr("href").strip())
                .filter(address -> !address.startsWith("#"))
                .distinct()
                .toList();
    }

    private static Finding finding(String address, LinkTrouble trouble) {
        return new Finding(CheckRule.LINK, trouble.severity(), Place.of("body"), address, trouble.why(), null,
                trouble.advice(), null);
    }
}
