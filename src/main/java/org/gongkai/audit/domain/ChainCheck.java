package org.gongkai.audit.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * Walks the chain from its first entry. An altered entry no longer matches its hash, a removed or inserted one breaks the
 * numbering or the link, and a chain rewritten from some point on, or cut off at its end, contradicts the anchors.
 */
public final class ChainCheck {
    private static final int MOST_BREAKS = 100;

    /** How an entry fails. */
    public enum Fault {
        ALTERED, UNLINKED, MISSING, CONTRADICTS_ANCHOR, CUT_OFF
    }

    /** @param id the entry at which it shows */
    public record Break(long id, Fault fault) {}

    /** @param head the last entry, as an anchor for next time; its id is 0 when there is none */
    public record Result(long checked, Anchor head, List<Break> breaks) {
        public Result {
            breaks = List.copyOf(breaks);
        }

        public boolean isIntact() {
            return breaks.isEmpty();
        }
    }

    private final TreeMap<Long, String> anchors = new TreeMap<>();
    private final List<Break> breaks = new ArrayList<>();
    private Anchor last = new Anchor(0, Entry.GENESIS);
    private long checked;

    public ChainCheck(Collection<Anchor> anchors) {
        anchors.forEach(anchor -> this.anchors.put(anchor.id(), anchor.hash()));
    }

    /** Takes the entries in the order of their numbers. */
    public void accept(Entry entry) {
        if (entry.id() != last.id() + 1) {
            report(last.id() + 1, Fault.MISSING);
        } else if (!entry.previousHash().equals(last.hash())) {
            report(entry.id(), Fault.UNLINKED);
        }
        if (!entry.isIntact()) {
            report(entry.id(), Fault.ALTERED);
        }
        if (!entry.hash().equals(anchors.getOrDefault(entry.id(), entry.hash()))) {
            report(entry.id(), Fault.CONTRADICTS_ANCHOR);
        }
        last = new Anchor(entry.id(), entry.hash());
        checked++;
    }

    /** After the last entry. */
    public Result finish() {
        if (!anchors.isEmpty() && anchors.lastKey() > last.id()) {
            report(last.id() + 1, Fault.CUT_OFF);
        }
        return new Result(checked, last, breaks);
    }

    private void report(long id, Fault fault) {
        if (breaks.size() < MOST_BREAKS) {
            breaks.add(new Break(id, fault));
        }
    }
}
