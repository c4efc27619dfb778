package org.gongkai.request.intake.web;

import java.time.LocalDate;
import java.time.ZoneId;
import org.gongkai.disclosure.PublicItem;

/** Something public already that may be what is wanted. */
public record Suggestion(String title, String organ, String date, String url) {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    static Suggestion of(PublicItem item) {
        return new Suggestion(item.title(), item.organName(), LocalDate.ofInstant(item.publishedAt(), CHINA).toString(),
                item.url());
    }
}
