package org.gongkai.disclosure.check;

import java.util.Collections;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.file.FileId;
import org.gongkai.organ.OrganId;
import org.jspecify.annotations.Nullable;

/**
 * What is to be checked: an item as it is typed, complete or not.
 *
 * @param id null while it was never saved
 * @param changedOn when the information itself was changed, for a revised edition; starts the term of §26 anew
 * @param publishOn when it is to go out, null for today
 * @param column null while undecided
 * @param gaps what the item itself says it lacks: field to sentence
 */
public record CheckedText(@Nullable DisclosureId id, OrganId organ, String title, String summary, String bodyHtml,
        @Nullable String documentNumber, @Nullable LocalDate formedOn, @Nullable LocalDate changedOn,
        @Nullable LocalDate publishOn, @Nullable ColumnId column, @Nullable String theme, @Nullable String genre,
        boolean normative, @Nullable LocalDate effectiveOn, @Nullable LocalDate voidOn, List<String> keywords,
        List<FileId> attachments, Map<String, String> gaps) {
    public CheckedText {
        keywords = List.copyOf(keywords);
        attachments = List.copyOf(attachments);
        gaps = Collections.unmodifiableMap(new LinkedHashMap<>(gaps));
    }

    /** A text with nothing but its words; the rest is filled in by {@code with…}. */
    public static CheckedText of(OrganId organ, String title, String summary, String bodyHtml) {
        return new CheckedText(null, organ, title, summary, bodyHtml, null, null, null, null, null, null, null, false,
                null, null, List.of(), List.of(), Map.of());
    }
}
