package org.gongkai.demo.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.gongkai.demo.domain.TextBook.Text;
import org.gongkai.disclosure.PublicationChannel;
import org.jspecify.annotations.Nullable;

/**
 * An item of the demonstration county, ready to be entered.
 *
 * @param nth which one of its kind it is, from 0
 */
public record PlannedItem(Allocation allocation, int nth, String organ, Template template, Text text, String title,
        @Nullable String documentNumber, LocalDate formedOn, LocalDateTime publishedAt,
        Set<PublicationChannel> channels) {

    /** The text with its signature: numbered documents bear organ and day. */
    public String html(String organName) {
        return text.html(documentNumber == null ? List.of()
                : List.of(organName, "%d年%d月%d日".formatted(formedOn.getYear(), formedOn.getMonthValue(), formedOn
                        .getDayOfMonth())));
    }
}
