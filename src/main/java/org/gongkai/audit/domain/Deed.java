package org.gongkai.audit.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gongkai.law.Actor;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;
import org.jspecify.annotations.Nullable;

/**
 * An official act as the trail keeps it, before it has a place in the chain.
 *
 * @param at to the microsecond, which is what the database keeps
 * @param name simple name of the event, such as {@code AccountLocked}
 */
public record Deed(Instant at, Actor by, String name, Subject subject, String basis, @Nullable String reason,
        SortedMap<String, String> facts) {
    public Deed {
        at = at.truncatedTo(ChronoUnit.MICROS);
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }

    public static Deed of(OfficialAct act, Actor by, Instant at) {
        return new Deed(at, by, act.getClass().getSimpleName(), act.subject(), act.basis().toString(), act.reason(),
                new TreeMap<>(act.facts()));
    }
}
