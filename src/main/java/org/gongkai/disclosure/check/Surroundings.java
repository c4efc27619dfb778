package org.gongkai.disclosure.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.calendar.WorkCalendar;
import org.jspecify.annotations.Nullable;

/**
 * What a text is checked against.
 *
 * @param broken addresses of the text's links that lead nowhere, with what is wrong with each
 * @param limit the special limit that applies, null for the 20 working days of §26
 */
record Surroundings(LocalDate today, List<AttachedText> attachments, PersonalData personal, List<DisclosureWord> words,
        Map<String, LinkTrouble> broken, List<SimilarItem> similar, WorkCalendar calendar,
        @Nullable SpecialLimit limit) {
    Surroundings {
        attachments = List.copyOf(attachments);
        words = List.copyOf(words);
        broken = Map.copyOf(broken);
        similar = List.copyOf(similar);
    }
}
