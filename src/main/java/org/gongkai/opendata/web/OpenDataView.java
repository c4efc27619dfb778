package org.gongkai.opendata.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.gongkai.opendata.domain.Field;
import org.gongkai.opendata.domain.Form;

/** Numbers and times as the page about open data shows them. */
public final class OpenDataView {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
            .withZone(ZoneId.of("Asia/Shanghai"));
    private static final double MEGA = 1_048_576;

    private OpenDataView() {}

    public static String form(Form form) {
        return switch (form) {
            case CSV -> "CSV，表格软件和程序都能读";
            case XLSX -> "XLSX，用表格软件打开";
            case JSON -> "JSON，一个文档";
            case JSONL -> "JSON Lines，每行一条";
            case XML -> "XML";
        };
    }

    public static String type(Field.Type type) {
        return switch (type) {
            case NUMBER -> "整数";
            case TEXT -> "文字";
            case DAY -> "日期";
            case MOMENT -> "时间";
            case YES_NO -> "是否";
            case ADDRESS -> "网址";
            case WORDS -> "多个词";
        };
    }

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
