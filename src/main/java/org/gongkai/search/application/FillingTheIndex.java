package org.gongkai.search.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.catalogue.Guides;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.SearchableItems;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.Organs;
import org.gongkai.search.domain.Changes.Change;
import org.gongkai.search.domain.Changes.Kind;
import org.gongkai.search.domain.Index;
import org.gongkai.search.domain.Key;
import org.springframework.stereotype.Component;

/**
 * Brings entries in line with what is public at this moment. Which change led here does not matter, so everything may be done
 * twice: what is public is put, what is not is removed.
 */
@Component
class FillingTheIndex {
    private static final int AT_A_TIME = 500;
    private final SearchableItems items;
    private final Guides guides;
    private final Organs organs;
    private final Catalogue catalogue;
    private final WritingEntries entries;
    private final Understanding understanding;

    FillingTheIndex(SearchableItems items, Guides guides, Organs organs, Catalogue catalogue, WritingEntries entries,
            Understanding understanding) {
        this.items = items;
        this.guides = guides;
        this.organs = organs;
        this.catalogue = catalogue;
        this.entries = entries;
        this.understanding = understanding;
    }

    /** Everything public, into an empty index. */
    void fill(Index index, LongConsumer done) {
        long written = 0;
        long last = 0;
        for (var batch = items.after(last, AT_A_TIME); !batch.isEmpty(); batch = items.after(last, AT_A_TIME)) {
            index.put(entries.of(batch));
            last = batch.getLast().item().id().value();
            written += batch.size();
            done.accept(written);
        }
        putGuides(index, organs.disclosing().stream().map(organ -> organ.id().value()).toList());
    }

    void follow(Index index, Collection<Change> changes) {
        var changed = new LinkedHashSet<Long>();
        var guidesOf = new LinkedHashSet<Long>();
        for (var change : changes) {
            switch (change.kind()) {
                case ITEM -> changed.add(change.id());
                case GUIDE -> guidesOf.add(change.id());
                case WORDS -> understanding.forget();
                case ORGAN -> {
                    guidesOf.add(change.id());
                    items.of(new OrganId(change.id())).forEach(item -> changed.add(item.value()));
                }
                case COLUMN -> items.in(catalogue.subtree(new ColumnId(change.id())))
                        .forEach(item -> changed.add(item.value()));
            }
        }
        putItems(index, changed);
        putGuides(index, guidesOf);
    }

    private void putItems(Index index, Set<Long> ids) {
        var all = new ArrayList<>(ids);
        for (int from = 0; from < all.size(); from += AT_A_TIME) {
            var some = all.subList(from, Math.min(all.size(), from + AT_A_TIME));
            var found = items.of(some.stream().map(DisclosureId::new).toList());
            var gone = new HashSet<>(some);
            found.forEach(item -> gone.remove(item.item().id().value()));
            index.put(entries.of(found));
            index.remove(gone.stream().map(Key::item).toList());
        }
    }

    private void putGuides(Index index, Collection<Long> organIds) {
        for (long id : organIds) {
            guides.current(new OrganId(id))
                    .ifPresentOrElse(guide -> index.put(List.of(entries.of(guide))),
                            () -> index.remove(List.of(new Key(Key.Kind.GUIDE, id))));
        }
    }

    /** What differs between index and database, either way. */
    List<Change> differences(Index index) {
        var inIndex = new HashMap<Key, Long>();
        index.eachStamp(inIndex::put);
        var different = new ArrayList<Change>();
        long last = 0;
        for (var batch = items.stamps(last, 10_000); !batch.isEmpty(); batch = items.stamps(last, 10_000)) {
            for (var item : batch.entrySet()) {
                last = item.getKey().value();
                note(Key.item(last), item.getValue(), inIndex, different);
            }
        }
        for (var organ : organs.disclosing()) {
            guides.current(organ.id())
                    .ifPresent(guide -> note(new Key(Key.Kind.GUIDE, organ.id().value()), entries.of(guide).stamp(),
                            inIndex, different));
        }
        inIndex.keySet().forEach(key -> different.add(changeOf(key)));
        return different;
    }

    private static void note(Key key, long stamp, Map<Key, Long> inIndex, List<Change> different) {
        var indexed = inIndex.remove(key);
        if (indexed == null || indexed != stamp) {
            different.add(changeOf(key));
        }
    }

    private static Change changeOf(Key key) {
        return new Change(key.kind() == Key.Kind.ITEM ? Kind.ITEM : Kind.GUIDE, key.id());
    }
}
