package org.gongkai.demo.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.demo.domain.Allocation;
import org.gongkai.demo.domain.DemoOrgan;
import org.gongkai.demo.domain.PlannedItem;
import org.gongkai.demo.domain.TextBook;
import org.gongkai.demo.domain.YearPlan;
import org.gongkai.disclosure.PastItems;
import org.gongkai.disclosure.PastItems.PastItem;
import org.gongkai.disclosure.Validity;
import org.gongkai.organ.Organs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A year of publications, entered in batches in the order they came out. */
@Component
class DemoYear {
    private static final int BATCH = 500;
    private final PastItems pastItems;
    private final Organs organs;
    private final Catalogue catalogue;
    private final DemoDays days;
    private final DemoAttachments attachments;
    private final ZoneId zone;

    DemoYear(PastItems pastItems, Organs organs, Catalogue catalogue, DemoDays days,
            DemoAttachments attachments, Clock clock) {
        this.pastItems = pastItems;
        this.organs = organs;
        this.catalogue = catalogue;
        this.days = days;
        this.attachments = attachments;
        this.zone = clock.getZone();
    }

    /** @param until last day anything of that year came out */
    List<Step> steps(int year, LocalDate until, List<Allocation> rows, TextBook book, Map<String, DemoOrgan> county) {
        var items = new YearPlan(book, county, workingDays(year, until)).of(rows);
        var steps = new ArrayList<Step>();
        for (int from = 0; from < items.size(); from += BATCH) {
            var batch = items.subList(from, Math.min(items.size(), from + BATCH));
            steps.add(new Step("items-" + year + "-" + from, () -> enter(batch)));
        }
        return steps;
    }

    private void enter(List<PlannedItem> batch) {
        pastItems.enter(batch.stream().map(this::pastItem).toList());
    }

    private PastItem pastItem(PlannedItem item) {
        var organ = organs.findBySlug(item.organ()).orElseThrow();
        var row = item.allocation();
        var fate = Fate.of(item);
        return new PastItem(organ.id(), column(row.column()), row.alsoIn().isEmpty() ? List.of()
                : List.of(column(row
                        .alsoIn())),
                item.title(), item.text().summary(), item.html(organ.name()), item.documentNumber(), null,
                item.formedOn(), item.publishedAt().atZone(zone).toInstant(), item.channels(), item.template().theme(),
                item.template().genre(), row.field().isEmpty() ? null : row.field(), item.text().keywords(), fate
                        .validity(),
                fate.on(), fate.by(), attachments.of(item), null);
    }

    private ColumnId column(String slug) {
        return catalogue.findBySlug(slug).orElseThrow(() -> new IllegalStateException("no column " + slug)).id();
    }

    private List<LocalDate> workingDays(int year, LocalDate until) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(until.plusDays(1))
                .filter(days::isWorkingDay)
                .collect(Collectors
                        .toList());
    }

    /** What became of a normative document: most are in force still, some ran out, were repealed or amended. */
    private record Fate(Validity validity, @Nullable LocalDate on,
            @Nullable String by) {
        static final Fate IN_FORCE = new Fate(Validity.IN_FORCE, null, null);

        static Fate of(PlannedItem item) {
            if (!item.template().kind().equals("normative") || item.publishedAt().getYear() > 2019) {
                return IN_FORCE;
            }
            return switch (item.nth() % 10) {
                case 3 -> new Fate(Validity.REPEALED, LocalDate.of(2022, 6, 1), "溪政发〔2022〕6号");
                case 5 -> new Fate(Validity.EXPIRED, item.formedOn().plusYears(5), null);
                case 8 -> new Fate(Validity.AMENDED, LocalDate.of(2021, 9, 15), "溪政发〔2021〕11号");
                default -> IN_FORCE;
            };
        }
    }
}
