package org.gongkai.staticsite.application;

import java.util.Set;
import org.gongkai.law.OfficialAct;
import org.gongkai.staticsite.domain.Exports;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Organs, columns and guides stand on so many pages that a change of them makes the site anew. */
@Component
class FollowingTheFrame {
    private static final Set<String> FRAME = Set.of("organ", "column", "guide", "standard");
    private final Exports exports;

    FollowingTheFrame(Exports exports) {
        this.exports = exports;
    }

    @EventListener
    void on(OfficialAct act) {
        if (FRAME.contains(act.subject().type())) {
            exports.frameChanged();
        }
    }
}
