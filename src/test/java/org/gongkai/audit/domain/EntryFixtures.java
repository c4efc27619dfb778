package org.gongkai.audit.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.law.Actor;
import org.gongkai.law.Subject;

/** Chains of plain entries. */
final class EntryFixtures {
    private EntryFixtures() {}

    static Deed deed(String name) {
        return new Deed(Instant.parse("2026-11-23T08:00:00.123456Z"), new Actor("ceshi", 7L, "10.0.0.8"), name,
                Subject.of("account", 3), "网络安全法§23", "调离", new TreeMap<>(Map.of("role", "LEADER", "organ", "7")));
    }

    static List<Entry> chain(int length) {
        var chain = new ArrayList<Entry>();
        String previous = Entry.GENESIS;
        for (int id = 1; id <= length; id++) {
            var entry = Entry.sealed(id, previous, deed("Deed" + id));
            chain.add(entry);
            previous = entry.hash();
        }
        return chain;
    }

    static ChainCheck.Result check(List<Entry> chain, Anchor... anchors) {
        var check = new ChainCheck(List.of(anchors));
        chain.forEach(check::accept);
        return check.finish();
    }
}
