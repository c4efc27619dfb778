package org.gongkai.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Points in time as {@code datetime} attributes, feeds and sitemaps write them: to the second, in China's time. */
public final class IsoTime {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private IsoTime() {}

    public static String of(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(CHINA).truncatedTo(ChronoUnit.SECONDS));
    }
}
