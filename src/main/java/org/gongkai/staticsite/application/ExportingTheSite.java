package org.gongkai.staticsite.application;

import java.io.UncheckedIOException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongkai.disclosure.PublicChangeLog;
import org.gongkai.disclosure.PublicChangeLog.Change;
import org.gongkai.organ.Organs;
import org.gongkai.staticsite.domain.Address;
import org.gongkai.staticsite.domain.Exports;
import org.gongkai.staticsite.domain.Exports.Export;
import org.gongkai.staticsite.domain.KnownPage;
import org.gongkai.staticsite.domain.SiteFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.stereotype.Service;

/**
 * Writes the public site into a folder: the whole of it the first time and whenever its frame changed, else what changed
 * since. Every step is kept in the database, so that a run that was cut off is taken up where it was; readers see a release
 * only when it is whole.
 */
@Service
public class ExportingTheSite {
    private static final Logger LOG = LoggerFactory.getLogger(ExportingTheSite.class);
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS")
            .withZone(ZoneId.of("Asia/Shanghai"));
    private static final int SLICE = 500;
    /** Figures and other pages that change without an item do so slowly. */
    private static final Duration LONG_ENOUGH = Duration.ofHours(1);
    private static final List<String> ENTRANCES = List.of("/", "/wzdt/", "/robots.txt", "/sitemap.xml", "/feed.xml",
            "/feed.json", "/search", "/mode");

    private final Exports exports;
    private final PublicChangeLog log;
    private final Organs organs;
    private final FetchingBatches batches;
    private final ServerRules rules;
    private final ExportLocks locks;
    private final TransactionOperations transaction;
    private final Clock clock;

    ExportingTheSite(Exports exports, PublicChangeLog log, Organs organs, FetchingBatches batches, ServerRules rules,
            ExportLocks locks, TransactionOperations transaction, Clock clock) {
        this.exports = exports;
        this.log = log;
        this.organs = organs;
        this.batches = batches;
        this.rules = rules;
        this.locks = locks;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Brings the folder up to date.
     *
     * @param anew fetches everything, whatever is there
     * @return whether it was done here; false when another instance or run is at it
     */
    public boolean run(Path folder, boolean anew) {
        try (var lock = locks.take(folder)) {
            if (lock == null) {
                return false;
            }
            export(folder.toAbsolutePath().normalize(), anew);
            return true;
        }
    }

    private void export(Path folder, boolean anew) {
        String name = folder.toString();
        try {
            var releases = new Releases(folder);
            String release = begin(name, releases, anew);
            if (release != null) {
                fill(name, releases, release);
                finish(folder, releases, release);
            }
        } catch (IOException e) {
            LOG.error("the export to {} stopped and goes on at its next run", folder, e);
            exports.failed(name, String.valueOf(e.getMessage()));
            throw new UncheckedIOException(e);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return the release to be written, null when there is nothing to do */
    private @Nullable String begin(String folder, Releases releases, boolean anew) throws IOException {
        var export = exports.find(folder).orElse(null);
        if (!anew && export != null && export.next() != null && releases.has(export.next())) {
            LOG.info("going on with release {} of {}", export.next(), folder);
            return export.next();
        }
        String release = NAME.format(clock.instant());
        if (anew || export == null || export.current() == null || export.frame() != exports.frame()
                || !releases.serves(export.current())) {
            releases.create(release);
            beginAnew(folder, release);
            seed(folder);
            return release;
        }
        if (isCurrent(export)) {
            return null;
        }
        releases.createFrom(export.current(), release);
        transaction.executeWithoutResult(begun -> {
            exports.beginNext(folder, release, clock.instant());
            exports.queueOthers(folder);
        });
        return release;
    }

    /** With the doors of the site: no change leads to them when a run that was cut off goes on. */
    private void beginAnew(String folder, String release) {
        transaction.executeWithoutResult(begun -> {
            exports.beginAnew(folder, release, exports.frame(), clock.instant());
            exports.add(folder,
                    ENTRANCES.stream().map(path -> new KnownPage(Address.of(path), path, 0, false)).toList());
        });
    }

    private boolean isCurrent(Export export) {
        var finished = export.finishedAt();
        return finished != null && finished.isAfter(clock.instant().minus(LONG_ENOUGH))
                && log.list(null, export.cursor(), 1).isEmpty();
    }

    /** Every item that is or was public: the rest is found by following links from here and from the doors of the site. */
    private void seed(String folder) {
        String cursor = null;
        List<Change> changes;
        do {
            changes = log.list(null, cursor, SLICE);
            cursor = changes.isEmpty() ? cursor : changes.getLast().place();
            seed(folder, changes, cursor);
        } while (!changes.isEmpty());
    }

    private void seed(String folder, List<Change> changes, @Nullable String cursor) {
        transaction.executeWithoutResult(seeding -> exports.seed(folder, changes, cursor));
    }

    /** Until nothing waits and nothing has changed meanwhile. */
    private void fill(String folder, Releases releases, String release) throws IOException, InterruptedException {
        do {
            batches.fetchAll(folder, releases.of(release));
        } while (queueChanges(folder, releases.of(release)));
        batches.fetchNotFound(releases.of(release));
    }

    private boolean queueChanges(String folder, Path release) throws IOException {
        String cursor = exports.find(folder).map(Export::cursor).orElse(null);
        var changes = log.list(null, cursor, SLICE);
        if (changes.isEmpty()) {
            return exports.progress(folder).waiting() > 0;
        }
        var dropped = Objects.requireNonNull(transaction.execute(queueing -> exports.queue(folder, changes,
                organs.county().slug(), changes.getLast().place())));
        for (var address : dropped) {
            Files.deleteIfExists(release.resolve(SiteFile.of(address.link(), true).orElseThrow()));
        }
        return true;
    }

    private void finish(Path folder, Releases releases, String release) throws IOException {
        rules.write(folder, releases.of(release));
        releases.serve(release);
        exports.finished(folder.toString(), release, clock.instant());
        releases.removeAllBut(release);
        LOG.info("{} serves release {}: {}", folder, release, exports.progress(folder.toString()));
    }

    /** For the staff's page. */
    public Stream<Export> stateOf(Path folder) {
        return exports.find(folder.toAbsolutePath().normalize().toString()).stream();
    }
}
