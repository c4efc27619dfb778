package org.gongkai.cache.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.cache.domain.Mark;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.PublicAnswer;
import org.gongkai.disclosure.PublicDisclosure;
import org.gongkai.disclosure.PublicDisclosures;
import org.gongkai.disclosure.PublicItem;
import org.gongkai.disclosure.PublicQuery;
import org.gongkai.file.FileId;
import org.gongkai.file.StoredFile;
import org.gongkai.organ.OrganId;
import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** What the public sees, noting for the page that asks what its answer depends on. */
@Component
@Primary
class RecordingPublicDisclosures implements PublicDisclosures {
    /** A list over more places than this is taken for one over everything. */
    private static final int MOST_PLACES = 100;
    private final PublicDisclosures store;

    RecordingPublicDisclosures(@Qualifier("jdbcPublicDisclosures") PublicDisclosures store) {
        this.store = store;
    }

    @Override
    public Slice<PublicItem> list(PublicQuery query, @Nullable String after, int limit) {
        Recording.note(marksOf(query));
        return store.list(query, after, limit);
    }

    @Override
    public long count(PublicQuery query) {
        Recording.note(marksOf(query));
        return store.count(query);
    }

    @Override
    public PublicAnswer find(DisclosureId id) {
        Recording.note(Mark.item(id.value()), Mark.page(id.value()));
        var answer = store.find(id);
        if (answer instanceof PublicAnswer.Shown(var shown)) {
            Recording.note(marksOf(shown));
        }
        return answer;
    }

    @Override
    public Optional<EditionText> edition(DisclosureId id, int number) {
        Recording.note(Mark.item(id.value()));
        return store.edition(id, number);
    }

    @Override
    public Optional<StoredFile> attachment(DisclosureId id, FileId file) {
        Recording.note(Mark.item(id.value()));
        return store.attachment(id, file);
    }

    @Override
    public Optional<StoredFile> replacement(DisclosureId id, FileId file) {
        Recording.note(Mark.item(id.value()));
        return store.replacement(id, file);
    }

    @Override
    public Map<ColumnId, Long> countsIn(Collection<OrganId> organs) {
        Recording.note(organs.size() > MOST_PLACES ? List.of(Mark.ALL_ITEMS)
                : organs.stream().map(organ -> Mark.organ(organ.value())).toList());
        return store.countsIn(organs);
    }

    @Override
    public Map<Part, Instant> parts(int size) {
        Recording.note(Mark.ALL_ITEMS);
        return store.parts(size);
    }

    @Override
    public List<PublicItem> items(Part part) {
        Recording.note(Mark.ALL_ITEMS);
        return store.items(part);
    }

    @Override
    public Slice<PublicItem> changedSince(Instant since, @Nullable String after, int limit) {
        Recording.note(Mark.ALL_ITEMS);
        return store.changedSince(since, after, limit);
    }

    @Override
    public Optional<String> redirectOf(String legacyUrl) {
        return store.redirectOf(legacyUrl);
    }

    private static List<Mark> marksOf(PublicQuery query) {
        var columns = query.columns();
        var organs = query.organs();
        if (columns.isEmpty() && organs.isEmpty()
                || Math.max(1, columns.size()) * Math.max(1, organs.size()) > MOST_PLACES) {
            return List.of(Mark.ALL_ITEMS);
        }
        if (organs.isEmpty()) {
            return columns.stream().map(column -> Mark.column(column.value())).toList();
        }
        if (columns.isEmpty()) {
            return organs.stream().map(organ -> Mark.organ(organ.value())).toList();
        }
        return organs.stream()
                .flatMap(organ -> columns.stream().map(column -> Mark.place(organ.value(), column.value())))
                .toList();
    }

    private static List<Mark> marksOf(PublicDisclosure shown) {
        var marks = new ArrayList<Mark>();
        var item = shown.item();
        if (shown.previous() == null || shown.next() == null) {
            marks.add(Mark.edge(item.organ().value(), item.column().value()));
        }
        Stream.of(shown.interpretations(), shown.interprets(), neighbours(shown))
                .flatMap(List::stream)
                .forEach(other -> marks.add(Mark.item(other.id().value())));
        return marks;
    }

    static List<PublicItem> neighbours(PublicDisclosure shown) {
        return Stream.of(Optional.ofNullable(shown.previous()), Optional.ofNullable(shown.next()))
                .flatMap(Optional::stream)
                .toList();
    }
}
