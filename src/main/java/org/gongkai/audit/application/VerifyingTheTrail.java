package org.gongkai.audit.application;

import java.util.function.LongConsumer;
import org.gongkai.audit.domain.Anchor;
import org.gongkai.audit.domain.Anchors;
import org.gongkai.audit.domain.ChainCheck;
import org.gongkai.audit.domain.Trail;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recomputes the whole chain and compares it with the heads written down outside the database. */
@Service
public class VerifyingTheTrail {
    private static final int REPORTED_EVERY = 1000;

    private final Trail trail;
    private final Anchors anchors;

    VerifyingTheTrail(Trail trail, Anchors anchors) {
        this.trail = trail;
        this.anchors = anchors;
    }

    /** @param progress told now and then how many entries have been checked */
    @Transactional(readOnly = true)
    public ChainCheck.Result verify(LongConsumer progress) {
        var check = new ChainCheck(anchors.list());
        trail.forEachInOrder(entry -> {
            check.accept(entry);
            if (entry.id() % REPORTED_EVERY == 0) {
                progress.accept(entry.id());
            }
        });
        return check.finish();
    }

    /** Whoever later rewrites the chain in the database would have to find and rewrite this, too. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
    @Transactional(readOnly = true)
    public void anchorTheHead() {
        var known = anchors.list();
        trail.head()
                .map(head -> new Anchor(head.id(), head.hash()))
                .filter(head -> known.isEmpty() || known.getLast().id() < head.id())
                .ifPresent(anchors::add);
    }
}
