package org.gongkai.request.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.organ.OrganId;
import org.gongkai.request.Outcome;
import org.gongkai.request.RequestTray;
import org.gongkai.request.application.RequestQuery;
import org.gongkai.request.domain.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The filters of the inbox as they stand in the address.
 *
 * @param q a case number, or words of a request that somebody typed into the address
 * @param find what was typed into the form, sealed (see {@link SearchWords})
 */
public record InboxFilter(@Nullable RequestTray tray, @Nullable Long organ, @Nullable Stage stage,
        @Nullable Outcome outcome, @Nullable Integer year, @Nullable String q, @Nullable String find) {
    public RequestTray trayOrOpen() {
        return tray == null ? RequestTray.OPEN : tray;
    }

    RequestQuery query(SearchWords sealed) {
        return new RequestQuery(trayOrOpen(), organ == null ? null : new OrganId(organ), stage, outcome, year,
                words().isBlank() ? sealed.open(find) : words());
    }

    /** The same filters, with these words instead. */
    InboxFilter with(String words, SearchWords sealed) {
        return SearchWords.mayStandInAnAddress(words)
                ? new InboxFilter(tray, organ, stage, outcome, year, words.strip(), null)
                : new InboxFilter(tray, organ, stage, outcome, year, null, sealed.seal(words));
    }

    public String words() {
        return q == null ? "" : q;
    }

    /** The same filters for another address. */
    public String suffix(String first) {
        return suffix(first, tray);
    }

    public String suffix(String first, @Nullable RequestTray other) {
        var all = new LinkedHashMap<String, String>();
        put(all, "tray", other);
        put(all, "organ", organ);
        put(all, "stage", stage);
        put(all, "outcome", outcome);
        put(all, "year", year);
        put(all, "q", words().isBlank() ? null : q);
        put(all, "find", find == null || find.isBlank() ? null : find);
        return all.isEmpty() ? ""
                : first + all.entrySet()
                        .stream()
                        .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), UTF_8))
                        .collect(Collectors.joining("&"));
    }

    private static void put(Map<String, String> all, String name, @Nullable Object value) {
        if (value != null) {
            all.put(name, value.toString());
        }
    }
}
