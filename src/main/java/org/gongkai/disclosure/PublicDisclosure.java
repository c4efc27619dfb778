package org.gongkai.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.file.StoredFile;
import org.jspecify.annotations.Nullable;

/**
 * A published item as its own page shows it.
 *
 * @param bodyHtml clean text, see {@code file.RichText}; image addresses are public ones
 * @param theme code of the 主题分类, likewise genre and field
 * @param editions published editions, newest first
 * @param interpretations items that explain this one
 * @param interprets items this one explains
 * @param voidOn day from which it is void, repealed or amended, null while none is known
 * @param amendedBy number of the document that repealed or amended it
 */
public record PublicDisclosure(PublicItem item, String bodyHtml, List<StoredFile> attachments, @Nullable String theme,
        @Nullable String genre, @Nullable String field, List<String> keywords, String source, String author,
        @Nullable LocalDate effectiveOn, @Nullable LocalDate voidOn, @Nullable String amendedBy, String openness,
        List<PublicEdition> editions, List<PublicItem> interpretations, List<PublicItem> interprets,
        @Nullable PublicItem previous, @Nullable PublicItem next) {
    public PublicDisclosure {
        attachments = List.copyOf(attachments);
        keywords = List.copyOf(keywords);
        editions = List.copyOf(editions);
        interpretations = List.copyOf(interpretations);
        interprets = List.copyOf(interprets);
    }

    /**
     * One published edition.
     *
     * @param note what changed, for readers; empty on the first
     * @param minor left out of the public history
     */
    public record PublicEdition(int number, Instant publishedAt, String note, boolean minor) {}
}
