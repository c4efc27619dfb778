package org.gongkai.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.file.FileId;
import org.gongkai.organ.OrganId;
import org.jspecify.annotations.Nullable;

/** Enters items that were published before they came here: the bulk import and the demonstration county. */
public interface PastItems {
    /** Enters a batch in one transaction, in order, with few statements; a batch of a few hundred is right. */
    List<DisclosureId> enter(List<PastItem> batch);

    /**
     * @param alsoIn further columns it is placed in; it stays one item and counts once
     * @param bodyHtml cleaned on entry
     * @param indexNumber null to have one given
     * @param channels with {@link PublicationChannel#SITE} it is shown here, without it is only counted
     * @param validity together with {@code voidOn} and {@code abolishedBy}
     * @param legacyUrl path on the old site that should lead here
     * @param normative whether it is a 规范性文件
     */
    record PastItem(OrganId organ, ColumnId column, List<ColumnId> alsoIn, String title, String summary,
            String bodyHtml,
            @Nullable String documentNumber, @Nullable String indexNumber, @Nullable LocalDate formedOn,
            Instant publishedAt, Set<PublicationChannel> channels, @Nullable String theme, @Nullable String genre,
            @Nullable String field, List<String> keywords, Validity validity, @Nullable LocalDate voidOn,
            @Nullable String abolishedBy, List<FileId> attachments, @Nullable String legacyUrl,
            boolean normative) {
        public PastItem {
            alsoIn = List.copyOf(alsoIn);
            channels = Set.copyOf(channels);
            keywords = List.copyOf(keywords);
            attachments = List.copyOf(attachments);
        }

        /** An item that is no 规范性文件. */
        public PastItem(OrganId organ, ColumnId column, List<ColumnId> alsoIn, String title, String summary,
                String bodyHtml, @Nullable String documentNumber, @Nullable String indexNumber,
                @Nullable LocalDate formedOn, Instant publishedAt, Set<PublicationChannel> channels,
                @Nullable String theme, @Nullable String genre, @Nullable String field, List<String> keywords,
                Validity validity, @Nullable LocalDate voidOn, @Nullable String abolishedBy, List<FileId> attachments,
                @Nullable String legacyUrl) {
            this(organ, column, alsoIn, title, summary, bodyHtml, documentNumber, indexNumber, formedOn, publishedAt,
                    channels, theme, genre, field, keywords, validity, voidOn, abolishedBy, attachments, legacyUrl,
                    false);
        }
    }
}
