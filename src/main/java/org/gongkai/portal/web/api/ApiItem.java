package org.gongkai.portal.web.api;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.gongkai.catalogue.Column;
import org.gongkai.disclosure.PublicItem;
import org.gongkai.organ.Organ;
import org.gongkai.portal.web.PublicTimes;
import org.jspecify.annotations.Nullable;

/**
 * An item in a list.
 *
 * @param publishedAt first publication
 * @param updatedAt publication of the live edition
 * @param validity IN_FORCE, EXPIRED, REPEALED or AMENDED
 * @param channels ways it went out; one item may have several
 * @param url whole address of its page
 */
record ApiItem(long id, String indexNumber, String title, String summary, Ref organ, Ref column,
        @Nullable String documentNumber, @Nullable LocalDate formedOn, OffsetDateTime publishedAt,
        OffsetDateTime updatedAt, String validity, List<String> channels, String url) {

    /** What an item stands in or comes from: its slug in addresses and its name. */
    record Ref(String slug, String name) {}

    static ApiItem of(PublicItem item, Organ organ, Column column, String baseUrl) {
        return new ApiItem(item.id().value(), item.indexNumber(), item.title(), item.summary(),
                new Ref(organ.slug(), item.organName()), new Ref(column.slug(), column.name()), item.documentNumber(),
                item.formedOn(), item.publishedAt().atZone(PublicTimes.ZONE).toOffsetDateTime(),
                item.updatedAt().atZone(PublicTimes.ZONE).toOffsetDateTime(), item.validity().name(),
                item.channels().stream().map(Enum::name).sorted().toList(), baseUrl + item.url());
    }
}
