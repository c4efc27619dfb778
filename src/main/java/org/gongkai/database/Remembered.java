package org.gongkai.database;

import java.time.Duration;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A small table kept in memory, read anew after every change. A transaction that changed it sees its own change; everyone
 * else sees it once it is committed, other instances of the application when they are told ({@link #forgetEverything}), at
 * the latest within half a minute.
 */
public final class Remembered<T> {
    private static final long LONGEST = Duration.ofSeconds(30).toNanos();
    private static final Set<Remembered<?>> ALL = Collections.newSetFromMap(new WeakHashMap<>());

    private record Kept<T>(T value, long since) {}

    private final class Own implements TransactionSynchronization {
        private @Nullable T value;

        /** Forgotten first, so that whoever else reacts to the change already reads anew. */
        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Remembered.this);
            drop();
        }
    }

    private final Supplier<T> reader;
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Kept<T> kept;

    public Remembered(Supplier<T> reader) {
        this.reader = reader;
        synchronized (ALL) {
            ALL.add(this);
        }
    }

    /** Another instance changed something: whatever is kept in memory here is read anew. */
    public static void forgetEverything() {
        synchronized (ALL) {
            ALL.forEach(Remembered::drop);
        }
    }

    public T get() {
        var own = own();
        if (own != null) {
            return readFor(own);
        }
        var known = kept;
        return known != null && System.nanoTime() - known.since() < LONGEST ? known.value() : readForAll();
    }

    /** To be called by whoever changed the table, within the same transaction. */
    public void forget() {
        var own = own();
        if (own != null) {
            own.value = null;
        } else if (TransactionSynchronizationManager.isSynchronizationActive()) {
            var mine = new Own();
            TransactionSynchronizationManager.bindResource(this, mine);
            TransactionSynchronizationManager.registerSynchronization(mine);
        } else {
            drop();
        }
    }

    private void drop() {
        changes.incrementAndGet();
        kept = null;
    }

    private T readForAll() {
        long before = changes.get();
        T value = reader.get();
        if (changes.get() == before) { // otherwise what was just read may be older than the change
            kept = new Kept<>(value, System.nanoTime());
        }
        return value;
    }

    private T readFor(Own own) {
        var known = own.value;
        if (known == null) {
            known = reader.get();
            own.value = known;
        }
        return known;
    }

    @SuppressWarnings("unchecked") // only forget() binds under this key, and it binds an Own
    private @Nullable Own own() {
        return (Own) TransactionSynchronizationManager.getResource(this);
    }
}
