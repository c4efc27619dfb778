package org.gongkai.request.intake.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.disclosure.PublicItem;
import org.gongkai.organ.OrganId;

/** Something public already that may be what is wanted. */
public record Suggestion(String title, String organ, String date, String url) {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    static Suggestion of(PublicItem item) {
        return new Suggestion(item.title(), item.organName(), LocalDate.ofInstant(item.publishedAt(), CHINA).toString(),
                item.url());
    }

    /** Who published most of what is like it: whoever makes information is the one to ask (条例 §10). */
    static Optional<OrganId> likelyOrgan(List<PublicItem> items) {
        var published = items.stream().collect(Collectors.groupingBy(PublicItem::organ, Collectors.counting()));
        return published.isEmpty()
                ? Optional.empty()
                : Optional.of(Collections.max(published.entrySet(), Map.Entry.comparingByValue()).getKey());
    }
}
