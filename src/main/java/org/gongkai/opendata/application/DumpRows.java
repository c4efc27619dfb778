package org.gongkai.opendata.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.disclosure.PublicItem;
import org.gongkai.organ.Organs;
import org.gongkai.web.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An item as a row of the dumps, with the names the interface uses. */
@Component
class DumpRows {
    private static final CSVFormat TABLE = CSVFormat.RFC4180;
    private final Organs organs;
    private final Catalogue catalogue;
    private final Site site;
    private final Clock clock;

    DumpRows(Organs organs, Catalogue catalogue, Site site, Clock clock) {
        this.organs = organs;
        this.catalogue = catalogue;
        this.site = site;
        this.clock = clock;
    }

    record Row(long id, String indexNumber, String title, String summary, String organ, String organName,
            String column, String columnName, @Nullable String documentNumber, @Nullable LocalDate formedOn,
            OffsetDateTime publishedAt, OffsetDateTime updatedAt, String validity, List<String> channels, String url) {}

    Row of(PublicItem item) {
        var column = catalogue.get(item.column());
        return new Row(item.id().value(), item.indexNumber(), item.title(), item.summary(),
                organs.get(item.organ()).slug(), item.organName(), column.slug(), column.name(), item.documentNumber(),
                item.formedOn(), item.publishedAt().atZone(clock.getZone()).toOffsetDateTime(),
                item.updatedAt().atZone(clock.getZone()).toOffsetDateTime(), item.validity().name(),
                item.channels().stream().map(Enum::name).sorted().toList(), site.baseUrl() + item.url());
    }

    String heading() {
        return TABLE.format("id", "indexNumber", "title", "summary", "organ", "organName", "column", "columnName",
                "documentNumber", "formedOn", "publishedAt", "updatedAt", "validity", "channels", "url") + "\r\n";
    }

    String line(Row row) {
        return TABLE.format(row.id(), row.indexNumber(), harmless(row.title()), harmless(row.summary()), row.organ(),
                row.organName(), row.column(), row.columnName(), harmless(row.documentNumber()), row.formedOn(),
                row.publishedAt(), row.updatedAt(), row.validity(), String.join(";", row.channels()), row.url())
                + "\r\n";
    }

    /** A spreadsheet would take such a text for a formula. */
    private static @Nullable String harmless(@Nullable String text) {
        return text != null && !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
