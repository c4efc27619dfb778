package org.gongkai.disclosure.application;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.catalogue.IndexNumbers;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.domain.Content;
import org.gongkai.disclosure.domain.Disclosure;
import org.gongkai.disclosure.domain.FirstPublication;
import org.gongkai.disclosure.domain.Registrar;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.Organs;
import org.springframework.stereotype.Component;

/** Index numbers from the catalogue, addresses in the habit of government sites; both stay with the item for ever. */
@Component
class Registry implements Registrar {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyyMM");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");

    private final IndexNumbers indexNumbers;
    private final Organs organs;
    private final Catalogue catalogue;
    private final Clock clock;

    Registry(IndexNumbers indexNumbers, Organs organs, Catalogue catalogue, Clock clock) {
        this.indexNumbers = indexNumbers;
        this.organs = organs;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public FirstPublication register(Disclosure item, Content content, Instant at) {
        var column = requireNonNull(content.classification().column());
        return new FirstPublication(indexNumbers.issue(item.organ(), dayOf(at).getYear()),
                pathOf(item.id(), item.organ(), column, at), at);
    }

    String pathOf(DisclosureId id, OrganId organ, ColumnId column, Instant publishedAt) {
        var day = dayOf(publishedAt);
        return "/xxgk/%s/%s/%s/t%s_%s.html".formatted(organs.get(organ).slug(), catalogue.get(column).slug(),
                MONTH.format(day), DAY.format(day), id);
    }

    ZonedDateTime dayOf(Instant at) {
        return at.atZone(clock.getZone());
    }
}
