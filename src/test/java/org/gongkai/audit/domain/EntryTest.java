package org.gongkai.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.audit.domain.EntryFixtures.deed;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.law.Actor;
import org.gongkai.law.Subject;
import org.junit.jupiter.api.Test;

class EntryTest {

    /** Chains written years ago must still verify: if this hash changes, the canonical form was changed. */
    @Test
    void theCanonicalFormIsForEver() {
        var entry = Entry.sealed(1, Entry.GENESIS, deed("AccountLocked"));

        assertThat(entry.hash()).isEqualTo("ff43bce96769b9ef65d283a6efb4d0887b6628ed17f1a6ba090cca64cf3170f9");
    }

    @Test
    void textsThatReadTheSameSideBySideHashDifferently() {
        var one = Entry.sealed(1, Entry.GENESIS, withFacts(Map.of("a", "bc")));
        var other = Entry.sealed(1, Entry.GENESIS, withFacts(Map.of("ab", "c")));

        assertThat(one.hash()).isNotEqualTo(other.hash());
    }

    @Test
    void anAbsentReasonIsNotAnEmptyOne() {
        var absent = withReason(null);
        var empty = withReason("");

        assertThat(Entry.sealed(1, Entry.GENESIS, absent).hash())
                .isNotEqualTo(Entry.sealed(1, Entry.GENESIS, empty).hash());
    }

    @Test
    void timeIsKeptAsPreciselyAsTheDatabaseKeepsIt() {
        var deed = new Deed(Instant.parse("2026-11-23T08:00:00.123456789Z"), Actor.SYSTEM, "X",
                Subject.of("account", 1), "条例§1", null, new TreeMap<>());

        assertThat(deed.at()).isEqualTo("2026-11-23T08:00:00.123456Z");
    }

    private static Deed withFacts(Map<String, String> facts) {
        return new Deed(Instant.EPOCH, Actor.SYSTEM, "X", Subject.of("account", 1), "条例§1", null,
                new TreeMap<>(facts));
    }

    private static Deed withReason(String reason) {
        return new Deed(Instant.EPOCH, Actor.SYSTEM, "X", Subject.of("account", 1), "条例§1", reason, new TreeMap<>());
    }
}
