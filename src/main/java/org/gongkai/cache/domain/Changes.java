package org.gongkai.cache.domain;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What changed when, counted in changes. A page remembers the count its making began under; it is true while none of its
 * marks has a later one. Nothing needs to be thrown away, so that a withdrawn item cannot come back, not even from a page
 * that was half made when it was withdrawn.
 */
public final class Changes {
    private static final int MOST_REMEMBERED = 50_000;

    private final Map<Mark, Long> last = new ConcurrentHashMap<>();
    private volatile long count;
    private volatile long everything;

    public long count() {
        return count;
    }

    /** The marks are dated before the count moves on: whoever sees the new count also sees why. */
    public synchronized void note(Collection<Mark> marks) {
        if (last.size() + marks.size() > MOST_REMEMBERED) {
            noteEverything();
            return;
        }
        long next = count + 1;
        marks.forEach(mark -> last.put(mark, next));
        count = next;
    }

    public synchronized void noteEverything() {
        long next = count + 1;
        everything = next;
        last.clear();
        count = next;
    }

    public boolean noneSince(long since, Collection<Mark> marks) {
        return everything <= since && marks.stream().noneMatch(mark -> last.getOrDefault(mark, 0L) > since);
    }
}
