package org.gongkai.opendata.application;

import java.util.Objects;
import org.gongkai.disclosure.PublicChangeLog;
import org.gongkai.disclosure.PublicChangeLog.Change;
import org.gongkai.opendata.domain.DumpRun;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What was withdrawn does not stay in the files until the night: they are made anew. What is new may wait. */
@Component
class FollowingRemovals {
    private static final int SLICE = 500;
    private final MakingDumps making;
    private final DumpShelf shelf;
    private final PublicChangeLog log;
    private @Nullable String folder;
    private @Nullable String cursor;

    FollowingRemovals(MakingDumps making, DumpShelf shelf, PublicChangeLog log) {
        this.making = making;
        this.shelf = shelf;
        this.log = log;
    }

    @Scheduled(fixedDelayString = "${gongkai.opendata.look-for-removals-every:60000}", initialDelayString = "${gongkai.opendata.look-for-removals-every:60000}")
    void look() {
        shelf.served().filter(this::hasWhatWasRemoved).ifPresent(stale -> making.make());
    }

    /** Each look goes on where the last one ended. */
    private boolean hasWhatWasRemoved(DumpRun served) {
        if (!Objects.equals(folder, served.folder())) {
            folder = served.folder();
            cursor = served.cursor();
        }
        boolean removed = false;
        var changes = log.list(null, cursor, SLICE);
        while (!changes.isEmpty()) {
            removed |= changes.stream().map(Change::item).anyMatch(Objects::isNull);
            cursor = changes.getLast().place();
            changes = log.list(null, cursor, SLICE);
        }
        if (removed) {
            folder = null; // should the making fail, the next look finds it again
        }
        return removed;
    }
}
