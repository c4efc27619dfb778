package org.gongkai.opendata.application;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.disclosure.PublicDisclosures;
import org.gongkai.disclosure.PublicItem;
import org.gongkai.disclosure.PublicQuery;
import org.gongkai.opendata.domain.Table;
import org.gongkai.organ.Organs;
import org.gongkai.web.Site;
import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is public on the site, with the names the interface uses. */
@Component
class DisclosureRows implements Rows {
    private static final int BATCH = 1_000;
    private final PublicDisclosures disclosures;
    private final Organs organs;
    private final Catalogue catalogue;
    private final Site site;
    private final Clock clock;

    DisclosureRows(PublicDisclosures disclosures, Organs organs, Catalogue catalogue, Site site, Clock clock) {
        this.disclosures = disclosures;
        this.organs = organs;
        this.catalogue = catalogue;
        this.site = site;
        this.clock = clock;
    }

    @Override
    public Table table() {
        return Table.DISCLOSURES;
    }

    /** By change: what is published meanwhile comes at the end, and nothing comes twice in the place of another. */
    @Override
    public void forEach(Consumer<List<@Nullable Object>> each) {
        String after = null;
        do {
            var slice = disclosures.changedSince(Instant.EPOCH, after, BATCH);
            slice.items().forEach(item -> each.accept(row(item)));
            after = slice.next();
        } while (after != null);
    }

    @Override
    public Slice<List<@Nullable Object>> page(@Nullable String after, int limit) {
        return disclosures.list(PublicQuery.EVERYTHING, after, limit).map(this::row);
    }

    private List<@Nullable Object> row(PublicItem item) {
        var column = catalogue.get(item.column());
        return Arrays.asList(item.id().value(), item.indexNumber(), item.title(), item.summary(),
                organs.get(item.organ()).slug(), item.organName(), column.slug(), column.name(), item.documentNumber(),
                item.formedOn() == null ? null : item.formedOn().toString(), moment(item.publishedAt()),
                moment(item.updatedAt()), item.validity().name(),
                item.channels().stream().map(Enum::name).sorted().toList(), site.baseUrl() + item.url());
    }

    private String moment(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(clock.getZone()));
    }
}
