package org.gongkai.disclosure.application;

import static org.gongkai.identity.Permission.DRAFT_ITEMS;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gongkai.disclosure.domain.Disclosure;
import org.gongkai.disclosure.domain.TypedDrafts;
import org.gongkai.disclosure.domain.TypedDrafts.Typed;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what an officer types while it is typed, so that a crash or an expired session costs nothing; no act, no trace. */
@Service
public class KeepingTypedDrafts {
    /** A page that is open tells so twice a minute. */
    private static final Duration STILL_THERE = Duration.ofSeconds(75);

    private final TypedDrafts drafts;
    private final AccessPolicy policy;
    private final Clock clock;

    KeepingTypedDrafts(TypedDrafts drafts, AccessPolicy policy, Clock clock) {
        this.drafts = drafts;
        this.policy = policy;
        this.clock = clock;
    }

    @Transactional
    public Instant keep(Disclosure item, int version, String form, Officer officer) {
        policy.require(officer, DRAFT_ITEMS, item.organ());
        var now = clock.instant();
        drafts.keep(item.id(), officer.id(), new Typed(version, form, now));
        drafts.seen(item.id(), officer.id(), officer.name(), now);
        return now;
    }

    @Transactional(readOnly = true)
    public Optional<Typed> find(Disclosure item, Officer officer) {
        return drafts.find(item.id(), officer.id());
    }

    /** Saved, or given up on purpose. */
    @Transactional
    public void drop(Disclosure item, Officer officer) {
        drafts.drop(item.id(), officer.id());
        drafts.gone(item.id(), officer.id());
    }

    /** Tells that the officer has the item open, and who else has. */
    @Transactional
    public List<String> alsoEditing(Disclosure item, Officer officer) {
        policy.require(officer, DRAFT_ITEMS, item.organ());
        var now = clock.instant();
        drafts.seen(item.id(), officer.id(), officer.name(), now);
        return drafts.othersSeen(item.id(), officer.id(), now.minus(STILL_THERE));
    }
}
