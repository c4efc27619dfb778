package org.gongkai.search.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkai.cache.IndexedAnswers;
import org.gongkai.disclosure.SearchableItems;
import org.gongkai.search.application.IndexState.Checked;
import org.gongkai.search.domain.Changes;
import org.gongkai.search.domain.Changes.Change;
import org.gongkai.search.domain.Changes.Kind;
import org.gongkai.search.domain.Index;
import org.gongkai.search.domain.Shelf;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Keeps the index in use and in step. One writer at a time; readers are only held up for the moment in which a new index
 * takes the place of the old one.
 */
@Service
public class KeepingTheIndex {
    private static final Logger LOG = LoggerFactory.getLogger(KeepingTheIndex.class);
    private static final int PIECE = 400;
    /** So much may wait for an import to end, a few megabytes of numbers; what is more is followed while it runs. */
    private static final int MOST_WAITING = 100_000;
    private final Shelf shelf;
    private final Changes changes;
    private final FillingTheIndex filling;
    private final SearchableItems items;
    private final IndexedAnswers answers;
    private final Clock clock;
    private final ReentrantReadWriteLock inUse = new ReentrantReadWriteLock();
    private final Object writing = new Object();
    private final AtomicBoolean building = new AtomicBoolean();
    private final Object bell = new Object();
    private @Nullable Index index;
    /** What came in bulk and was not followed yet; lost with the process, but not with the place. */
    private final Set<Change> backlog = new LinkedHashSet<>();
    /** Up to where the log was read. */
    private String read = "";
    /** Up to where all of it was followed. */
    private String place = "";
    private volatile @Nullable Instant upTo;
    private volatile @Nullable LocalDate day;
    private volatile @Nullable Long written;
    private volatile long toWrite;
    private volatile @Nullable Checked lastCheck;
    private volatile @Nullable String trouble;
    /** In which its entries are written; an index of an earlier form stays one until it is built anew. */
    private volatile int form = WritingEntries.FORM;
    /** Whether something was written that readers do not find yet. */
    private boolean hidden;
    private boolean unkept;
    private boolean rung;

    KeepingTheIndex(Shelf shelf, Changes changes, FillingTheIndex filling, SearchableItems items,
            IndexedAnswers answers, Clock clock) {
        this.shelf = shelf;
        this.changes = changes;
        this.filling = filling;
        this.items = items;
        this.answers = answers;
        this.clock = clock;
    }

    /** What the index answers; the other while there is none yet. */
    public <T> T ask(Function<Index, T> question, T otherwise) {
        inUse.readLock().lock();
        try {
            var answering = index;
            return answering == null ? otherwise : question.apply(answering);
        } finally {
            inUse.readLock().unlock();
        }
    }

    public IndexState state() {
        return ask(used -> state(used.entries(), used.bytes()), state(0, 0));
    }

    /** Of a hundred; below that there is none yet, or not a complete one. */
    public int progress() {
        return ask(used -> 100, written == null ? 0 : state(0, 0).percent());
    }

    private IndexState state(long entries, long bytes) {
        return new IndexState(shelf.engine(), entries, bytes, upTo, written, toWrite, lastCheck, trouble);
    }

    /** There is something to follow. */
    public void wake() {
        synchronized (bell) {
            rung = true;
            bell.notifyAll();
        }
    }

    /** Waits for the bell, at most so long: other instances do not ring it. */
    void await(Duration longest) throws InterruptedException {
        synchronized (bell) {
            if (!rung) {
                bell.wait(longest.toMillis());
            }
            rung = false;
        }
    }

    /** Takes the last run's index into use if it belongs to this database; else there is none until one is built. */
    boolean open() {
        var found = shelf.open();
        if (found.isEmpty()) {
            return false;
        }
        var kept = Place.parse(found.get().place().orElse(""));
        if (kept == null || !changes.knows(kept.snapshot())) {
            found.get().close();
            return false;
        }
        synchronized (writing) {
            use(found.get(), kept.snapshot(), kept.form());
            day = kept.at().atZone(clock.getZone()).toLocalDate();
        }
        if (!changes.remembers(kept.at())) {
            check();
        }
        return true;
    }

    /**
     * What was changed since the last time, and what the calendar changed by itself. Of what comes in bulk a piece at a time,
     * so that nothing else waits behind an import; those are shown when all are there, or with what else there is to show, for
     * an index shown in small pieces has to be put together again and again.
     *
     * @param bulkToo false while more of it is coming and the machine is needed for that
     */
    Followed follow(boolean bulkToo) {
        synchronized (writing) {
            var current = index;
            if (current == null) {
                return Followed.ALL;
            }
            var began = clock.instant();
            var batch = changes.since(read);
            var piece = bulkToo || backlog.size() > MOST_WAITING ? backlog.stream().limit(PIECE).toList()
                    : List.<Change>of();
            filling.follow(current, Stream.concat(batch.changes().stream(), piece.stream()).toList());
            read = batch.place();
            piece.forEach(backlog::remove);
            backlog.addAll(batch.bulk());
            hidden |= !piece.isEmpty();
            if (!batch.changes().isEmpty() || hidden && backlog.isEmpty()) {
                changed(current);
            }
            turnTheDay(current);
            if (backlog.isEmpty()) {
                place = read;
                upTo = began;
            }
            trouble = null;
            return new Followed(!backlog.isEmpty(), !batch.bulk().isEmpty());
        }
    }

    /** @param arriving whether what is left was growing just now */
    record Followed(boolean leftSome, boolean arriving) {
        static final Followed ALL = new Followed(false, false);
    }

    private void turnTheDay(Index current) {
        var today = LocalDate.now(clock);
        var before = day;
        if (before != null && before.isBefore(today)) {
            filling.follow(current, items.turning(before, today)
                    .stream()
                    .map(id -> new Change(Kind.ITEM, id.value()))
                    .toList());
            changed(current);
        }
        day = today;
    }

    private void changed(Index current) {
        current.show();
        hidden = false;
        unkept = true;
        answers.moved();
    }

    /** So that a crash costs no more than what came since; tells whether there was anything to keep. What is kept is shown. */
    boolean keep() {
        synchronized (writing) {
            var current = index;
            if (current == null || !unkept && !hidden) {
                return false;
            }
            if (hidden) {
                changed(current);
            }
            current.keep(new Place(place, clock.instant(), form).toString());
            unkept = false;
            return true;
        }
    }

    void inTrouble(RuntimeException failure) {
        if (trouble == null) {
            LOG.warn("the full-text index cannot follow for now", failure);
        }
        trouble = String.valueOf(failure.getMessage());
    }

    /** Builds anew what was taken away, is damaged or was written by an earlier version; until then the rest of it answers. */
    void mend(boolean thoroughly) {
        if (!ask(used -> thoroughly ? used.isWhole() : used.isThere(), true)) {
            LOG.warn("the full-text index was taken away or damaged and is built anew");
            rebuild();
        } else if (thoroughly && form != WritingEntries.FORM) {
            LOG.info("the full-text index was written by an earlier version and is built anew");
            rebuild();
        }
    }

    /**
     * Builds the whole index anew while the old one serves, then changes over.
     *
     * @return false when one is being built already
     */
    public boolean rebuild() {
        if (!building.compareAndSet(false, true)) {
            return false;
        }
        try {
            build();
        } finally {
            written = null;
            building.set(false);
        }
        return true;
    }

    private void build() {
        var began = clock.instant();
        toWrite = items.count();
        written = 0L;
        var from = changes.here();
        var built = shelf.begin();
        boolean adopted = false;
        try {
            filling.fill(built, done -> written = done);
            built.settle();
            synchronized (writing) {
                var batch = changes.since(from);
                filling.follow(built, batch.changes());
                filling.follow(built, batch.bulk());
                built.show();
                built.keep(new Place(batch.place(), clock.instant(), WritingEntries.FORM).toString());
                shelf.adopt(built);
                use(built, batch.place(), WritingEntries.FORM);
                day = began.atZone(clock.getZone()).toLocalDate();
                upTo = began;
                adopted = true;
                shelf.tidy();
            }
        } finally {
            if (!adopted) {
                built.close();
            }
        }
        LOG.info("full-text index built: {} entries in {} ms", built.entries(),
                Duration.between(began, clock.instant()).toMillis());
    }

    private void use(Index next, String nextPlace, int nextForm) {
        Index before;
        inUse.writeLock().lock();
        try {
            before = index;
            index = next;
        } finally {
            inUse.writeLock().unlock();
        }
        place = nextPlace;
        read = nextPlace;
        backlog.clear();
        hidden = false;
        unkept = false;
        form = nextForm;
        answers.moved();
        if (before != null) {
            closeOld(before);
        }
    }

    /** What was damaged may not even close; the new one is in use all the same. */
    private static void closeOld(Index before) {
        try {
            before.close();
        } catch (RuntimeException damaged) {
            LOG.warn("the former full-text index did not close: {}", damaged.toString());
        }
    }

    /**
     * Compares index and database entry by entry and puts right what differs. What changes while this runs may be put right
     * twice, which does no harm.
     */
    public Checked check() {
        var began = clock.instant();
        while (follow(true).leftSome()) {
            LOG.debug("the index catches up before it is compared");
        }
        var different = ask(filling::differences, List.<Change>of());
        if (!different.isEmpty()) {
            LOG.warn("full-text index differed from the database in {} entries", different.size());
            repair(different);
        }
        settle();
        var result = new Checked(began, different.size(), Duration.between(began, clock.instant()).toMillis());
        lastCheck = result;
        return result;
    }

    private void settle() {
        var used = ask(Optional::of, Optional.<Index>empty());
        used.ifPresent(Index::settle); // takes a while, in which nobody is held up
        synchronized (writing) {
            var current = index;
            if (current != null) {
                changed(current);
            }
        }
    }

    private void repair(List<Change> different) {
        synchronized (writing) {
            var current = index;
            if (current != null) {
                filling.follow(current, different);
                changed(current);
            }
        }
    }

    void close() {
        keep();
        synchronized (writing) {
            inUse.writeLock().lock();
            try {
                if (index != null) {
                    index.close();
                    index = null;
                }
            } finally {
                inUse.writeLock().unlock();
            }
        }
    }

    /**
     * A place in the log of changes, with the moment it was kept.
     *
     * @param form in which entries were written
     */
    private record Place(String snapshot, Instant at, int form) {
        static @Nullable Place parse(String text) {
            var parts = text.split(" ");
            return parts.length < 2 ? null
                    : new Place(parts[0], Instant.ofEpochSecond(Long.parseLong(parts[1])),
                            parts.length == 2 ? 1 : Integer.parseInt(parts[2]));
        }

        @Override
        public String toString() {
            return snapshot + " " + at.getEpochSecond() + " " + form;
        }
    }
}
