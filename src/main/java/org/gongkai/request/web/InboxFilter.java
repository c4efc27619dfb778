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

/** The filters of the inbox as they stand in the address. */
public record InboxFilter(@Nullable RequestTray tray, @Nullable Long organ, @Nullable Stage stage,
        @Nullable Outcome outcome, @Nullable Integer year, @Nullable String q) {
    public RequestTray trayOrOpen() {
        return tray == null ? RequestTray.OPEN : tray;
    }

    RequestQuery query() {
        return query(trayOrOpen());
    }

    RequestQuery query(RequestTray of) {
        return new RequestQuery(of, organ == null ? null : new OrganId(organ), stage, outcome, year, words());
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
