package org.gongkai.staticsite.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gongkai.disclosure.PublicChangeLog.Change;
import org.jspecify.annotations.Nullable;

/** What exports know of their folders. */
public interface Exports {
    /**
     * @param current name of the release that is served
     * @param next name of the one that is being written
     * @param cursor place in the log of public changes up to which the pages are known
     * @param frame count of changes to the frame when the release was begun anew
     */
    record Export(String folder, @Nullable String current, @Nullable String next, @Nullable String cursor, long frame,
            @Nullable Instant begunAt, @Nullable Instant finishedAt, long written, @Nullable String trouble) {}

    record Progress(long known, long waiting) {}

    /** @param status 404 or 0 */
    record Problem(String address, int status) {}

    Optional<Export> find(String folder);

    /** Forgets all pages of the folder and begins a release. */
    void beginAnew(String folder, String release, long frame, Instant at);

    /** Begins a release that goes on from the present one. */
    void beginNext(String folder, String release, Instant at);

    /** Queues pages not known yet. */
    void add(String folder, Collection<KnownPage> pages);

    /** Notes changes as new pages only, for a folder that holds none of them yet. */
    void seed(String folder, List<Change> changes, @Nullable String cursor);

    /** Queues what changes with them; what is queued as part of a list that is fetched anew is dropped and returned. */
    List<Address> queue(String folder, List<Change> changes, String countySlug, @Nullable String cursor);

    /** Queues everything that is no item, attachment or list. */
    void queueOthers(String folder);

    List<KnownPage> waiting(String folder, int limit);

    void done(String folder, List<KnownPage.Outcome> outcomes, int written);

    Progress progress(String folder);

    /** Addresses with a status of 301 or 410, in order. */
    void forEachEnded(String folder, Consumer<Ended> each);

    record Ended(String address, int status, @Nullable String target) {}

    List<Problem> problems(String folder, int limit);

    void finished(String folder, String release, Instant at);

    void failed(String folder, String trouble);

    long frame();

    void frameChanged();
}
