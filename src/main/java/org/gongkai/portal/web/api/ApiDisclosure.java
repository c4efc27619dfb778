package org.gongkai.portal.web.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.gongkai.disclosure.PublicDisclosure;
import org.gongkai.file.StoredFile;
import org.gongkai.portal.web.Addresses;
import org.gongkai.portal.web.PublicTimes;
import org.jspecify.annotations.Nullable;

/** An item with its text, attachments and editions. */
record ApiDisclosure(@JsonUnwrapped ApiItem item, String body, List<Attachment> attachments, List<Version> versions,
        @Nullable String theme, @Nullable String genre, @Nullable String field, List<String> keywords, String source,
        @Nullable LocalDate effectiveOn, @Nullable LocalDate voidOn, @Nullable String amendedBy,
        List<String> interpretations, List<String> interprets) {

    /** @param size in bytes @param sha256 of the content, lower-case hexadecimal */
    record Attachment(String name, String mediaType, long size, String sha256, String url) {}

    /** @param note what changed, for readers */
    record Version(int number, OffsetDateTime publishedAt, String note) {}

    static ApiDisclosure of(PublicDisclosure whole, ApiItem item, String baseUrl) {
        return new ApiDisclosure(item, whole.bodyHtml(),
                whole.attachments().stream().map(file -> attachment(whole, file, baseUrl)).toList(),
                whole.editions()
                        .stream()
                        .filter(e -> !e.minor())
                        .map(e -> new Version(e.number(), e.publishedAt().atZone(PublicTimes.ZONE).toOffsetDateTime(),
                                e.note()))
                        .toList(),
                whole.theme(), whole.genre(), whole.field(), whole.keywords(), whole.source(), whole.effectiveOn(),
                whole.voidOn(), whole.amendedBy(),
                whole.interpretations().stream().map(other -> baseUrl + other.url()).toList(),
                whole.interprets().stream().map(other -> baseUrl + other.url()).toList());
    }

    private static Attachment attachment(PublicDisclosure whole, StoredFile file, String baseUrl) {
        return new Attachment(file.name(), file.mediaType(), file.size(), file.sha256(),
                baseUrl + Addresses.attachment(whole.item().id(), file));
    }
}
