package org.gongkai.opendata.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and times as the page about open data shows them. */
public final class OpenDataView {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
            .withZone(ZoneId.of("Asia/Shanghai"));
    private static final double MEGA = 1_048_576;

    private OpenDataView() {}

    public static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    public static String size(long bytes) {
        return bytes < MEGA ? Math.ceilDiv(bytes, 1024L) + " KB" : String.format(Locale.ROOT, "%.1f MB", bytes / MEGA);
    }

    public static String minute(Instant at) {
        return MINUTE.format(at);
    }
}
