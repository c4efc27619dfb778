package org.gongkai.portal.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** How public pages write points in time: the site standard (国办发〔2017〕47号) wants {@code YYYY-MM-DD HH:MM}. */
public final class PublicTimes {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZONE);
    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private PublicTimes() {}

    public static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }

    public static String day(Instant at) {
        return dayOf(at).toString();
    }

    public static String minute(Instant at) {
        return MINUTE.format(at);
    }

    public static String chinese(LocalDate day) {
        return CHINESE.format(day);
    }
}
