package org.gongkai.disclosure.store;

import static org.gongkai.disclosure.store.Values.day;
import static org.gongkai.disclosure.store.Values.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.PublicAnswer;
import org.gongkai.disclosure.PublicDisclosure.PublicEdition;
import org.gongkai.disclosure.PublicItem;
import org.gongkai.disclosure.PublicationChannel;
import org.gongkai.disclosure.Standing;
import org.gongkai.disclosure.Validity;
import org.gongkai.disclosure.store.PublicListing.Place;
import org.gongkai.organ.OrganId;

/** What the public reads, from its rows. */
final class PublicRows {
    private PublicRows() {}

    static PublicItem item(ResultSet row, int number) throws SQLException {
        var publishedAt = instant(row, "first_published_at");
        var id = new DisclosureId(row.getLong("id"));
        return new PublicItem(id, row.getString("index_number"), row.getString("title"), row.getString("summary"),
                new OrganId(row.getLong("organ_id")), row.getString("organ_name"),
                new ColumnId(row.getLong("column_id")), row.getString("document_number"), day(row, "formed_on"),
                publishedAt, instant(row, "updated_at"), Validity.valueOf(row.getString("validity")),
                Values.words(row, "channels")
                        .stream()
                        .map(PublicationChannel::valueOf)
                        .collect(Collectors.toSet()),
                row.getBoolean("has_attachments"), row.getString("path"),
                new Place(false, publishedAt, id.value()).toString());
    }

    /** The same for a list in the order of change. */
    static PublicItem changedItem(ResultSet row, int number) throws SQLException {
        var item = item(row, number);
        return new PublicItem(item.id(), item.indexNumber(), item.title(), item.summary(), item.organ(),
                item.organName(), item.column(), item.documentNumber(), item.formedOn(), item.publishedAt(),
                item.updatedAt(), item.validity(), item.channels(), item.hasAttachments(), item.url(),
                new Place(false, item.updatedAt(), item.id().value()).toString());
    }

    static PublicEdition edition(ResultSet row, int number) throws SQLException {
        return new PublicEdition(row.getInt("number"), instant(row, "published_at"), row.getString("change_note"),
                row.getBoolean("minor"));
    }

    /** What remains of an item that once had a page here. */
    static PublicAnswer ending(ResultSet row, int number) throws SQLException {
        return switch (Standing.valueOf(row.getString("standing"))) {
            case REMOVED -> new PublicAnswer.Removed(Values.dayOf(row, "ended_on"), row.getString("ending_reason"));
            case WITHDRAWN -> row.getString("moved_to") != null
                    ? new PublicAnswer.Moved(row.getString("moved_to"))
                    : withdrawn(row, Values.dayOf(row, "ended_on"), row.getString("ending_reason"));
            case PUBLISHED -> withdrawn(row, LocalDate.parse(row.getString("shown_until")).plusDays(1), "限时公开的期限已满");
            case UNPUBLISHED -> new PublicAnswer.Unknown();
        };
    }

    private static PublicAnswer withdrawn(ResultSet row, LocalDate on, String reason) throws SQLException {
        return new PublicAnswer.Withdrawn(new DisclosureId(row.getLong("id")), row.getString("title"),
                new OrganId(row.getLong("organ_id")), on, reason);
    }
}
