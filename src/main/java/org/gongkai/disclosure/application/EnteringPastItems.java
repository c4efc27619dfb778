package org.gongkai.disclosure.application;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.stream.Collectors;
import org.gongkai.catalogue.IndexNumber;
import org.gongkai.catalogue.IndexNumbers;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.PastItems;
import org.gongkai.disclosure.PastItemsEntered;
import org.gongkai.disclosure.Validity;
import org.gongkai.disclosure.domain.Classification;
import org.gongkai.disclosure.domain.Content;
import org.gongkai.disclosure.domain.Disclosure;
import org.gongkai.disclosure.domain.Disclosures;
import org.gongkai.disclosure.domain.Document;
import org.gongkai.disclosure.domain.DocumentNumber;
import org.gongkai.disclosure.domain.FirstPublication;
import org.gongkai.disclosure.domain.LegacyUrls;
import org.gongkai.disclosure.domain.Marking;
import org.gongkai.disclosure.domain.Openness;
import org.gongkai.disclosure.domain.Origin;
import org.gongkai.disclosure.domain.Publications;
import org.gongkai.law.BadInput;
import org.gongkai.organ.OrganId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what was public before it came here; its review happened elsewhere, so it stands published at once. */
@Service
class EnteringPastItems implements PastItems {
    private record Series(OrganId organ, int year) {}

    private final Disclosures disclosures;
    private final Publications publications;
    private final LegacyUrls legacyUrls;
    private final IndexNumbers indexNumbers;
    private final Registry registry;
    private final ApplicationEventPublisher events;

    EnteringPastItems(Disclosures disclosures, Publications publications, LegacyUrls legacyUrls,
            IndexNumbers indexNumbers, Registry registry, ApplicationEventPublisher events) {
        this.disclosures = disclosures;
        this.publications = publications;
        this.legacyUrls = legacyUrls;
        this.indexNumbers = indexNumbers;
        this.registry = registry;
        this.events = events;
    }

    @Override
    @Transactional
    public List<DisclosureId> enter(List<PastItem> batch) {
        var ids = disclosures.nextIds(batch.size());
        var given = newNumbers(batch);
        var items = new ArrayList<Disclosure>();
        for (int i = 0; i < batch.size(); i++) {
            items.add(itemOf(ids.get(i), batch.get(i), given));
        }
        disclosures.add(items);
        publications.refresh(items);
        keepOldAddresses(ids, batch);
        events.publishEvent(new PastItemsEntered(items.stream().map(Disclosure::publicationFact).toList()));
        return ids;
    }

    private Map<Series, Queue<IndexNumber>> newNumbers(List<PastItem> batch) {
        var wanted = batch.stream()
                .filter(item -> item.indexNumber() == null)
                .collect(Collectors.groupingBy(this::seriesOf, Collectors.counting()));
        var given = new HashMap<Series, Queue<IndexNumber>>();
        wanted.forEach((series, count) -> given.put(series,
                new ArrayDeque<>(indexNumbers.issue(series.organ(), series.year(), count.intValue()))));
        return given;
    }

    private Series seriesOf(PastItem item) {
        return new Series(item.organ(), registry.dayOf(item.publishedAt()).getYear());
    }

    private Disclosure itemOf(DisclosureId id, PastItem item, Map<Series, Queue<IndexNumber>> given) {
        var number = item.indexNumber() == null
                ? requireNonNull(given.get(seriesOf(item))).remove()
                : claimed(new IndexNumber(item.indexNumber()));
        var path = registry.pathOf(id, item.organ(), item.column(), item.publishedAt());
        return Disclosure.publishedBefore(id, item.organ(), contentOf(item),
                new FirstPublication(number, path, item.publishedAt()), markingOf(item));
    }

    private IndexNumber claimed(IndexNumber existing) {
        if (!indexNumbers.claim(existing)) {
            throw new BadInput("indexNumber", "索引号 " + existing + " 已被使用");
        }
        return existing;
    }

    private static Content contentOf(PastItem item) {
        return new Content(item.title(), item.summary(), item.bodyHtml(),
                new Document(DocumentNumber.normalised(item.documentNumber()), item.formedOn(), null, null,
                        item.normative()),
                new Classification(item.column(), item.alsoIn(), item.theme(), item.genre(), item.field(),
                        item.keywords()),
                Openness.FOR_GOOD, new Origin.SelfMade(), List.of(), item.channels(), item.attachments(), "", "",
                false);
    }

    private @Nullable Marking markingOf(PastItem item) {
        if (item.validity() == Validity.IN_FORCE) {
            return null;
        }
        var since = item.voidOn() == null ? registry.dayOf(item.publishedAt()).toLocalDate() : item.voidOn();
        // Old sites often say that a document was repealed, but not by which.
        return new Marking(item.validity(), since, item.abolishedBy() == null ? "未注明" : item.abolishedBy());
    }

    private void keepOldAddresses(List<DisclosureId> ids, List<PastItem> batch) {
        var addresses = new HashMap<String, DisclosureId>();
        for (int i = 0; i < batch.size(); i++) {
            var url = batch.get(i).legacyUrl();
            if (url != null && addresses.put(url, ids.get(i)) != null) {
                throw new BadInput("legacyUrl", "原网址 " + url + " 重复");
            }
        }
        legacyUrls.add(addresses);
    }
}
