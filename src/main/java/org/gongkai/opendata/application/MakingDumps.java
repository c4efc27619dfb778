package org.gongkai.opendata.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.gongkai.disclosure.PublicDisclosures;
import org.gongkai.opendata.domain.DumpFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes everything public on the site into files, every night and on demand. A file is put in place when it is whole; with
 * several instances each makes its own.
 */
@Service
public class MakingDumps {
    private static final Logger LOG = LoggerFactory.getLogger(MakingDumps.class);
    private static final int BATCH = 1_000;
    private static final String LIST = "dumps.json";

    private final PublicDisclosures disclosures;
    private final DumpRows rows;
    private final JsonMapper json;
    private final Clock clock;
    private final Path folder;
    private final ReentrantLock making = new ReentrantLock();
    private final AtomicLong written = new AtomicLong();

    MakingDumps(PublicDisclosures disclosures, DumpRows rows, JsonMapper json, Clock clock,
            @Value("${gongkai.data:data}") Path data) {
        this.disclosures = disclosures;
        this.rows = rows;
        this.json = json;
        this.clock = clock;
        this.folder = data.resolve("opendata");
    }

    @Scheduled(cron = "${gongkai.opendata.make-at:0 10 2 * * *}", zone = "Asia/Shanghai")
    void everyNight() {
        make();
    }

    /** Makes them now; when they are being made already, waits for those. */
    public List<DumpFile> make() {
        making.lock();
        written.set(0);
        try {
            Files.createDirectories(folder);
            var made = write();
            put(LIST, json.writeValueAsBytes(made));
            LOG.info("dumps made: {}", made);
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            making.unlock();
        }
    }

    private List<DumpFile> write() throws IOException {
        var madeAt = clock.instant();
        var lines = new DumpWriter(folder, "disclosures.jsonl.gz");
        var table = new DumpWriter(folder, "disclosures.csv.gz");
        try (lines; table) {
            table.write('\ufeff' + rows.heading());
            String after = null;
            do {
                var slice = disclosures.changedSince(Instant.EPOCH, after, BATCH);
                for (var item : slice.items()) {
                    var row = rows.of(item);
                    lines.write(json.writeValueAsString(row) + "\n");
                    table.write(rows.line(row));
                    written.incrementAndGet();
                }
                after = slice.next();
            } while (after != null);
        }
        return List.of(lines.finished(madeAt, 0), table.finished(madeAt, 1));
    }

    private void put(String name, byte[] content) throws IOException {
        var half = Files.createTempFile(folder, name, ".half");
        Files.write(half, content);
        Files.move(half, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    boolean isRunning() {
        return making.isLocked();
    }

    /** Items written so far of the dumps that are being made, or were made last. */
    long written() {
        return written.get();
    }

    /** What lies ready; nothing before the first night. */
    public List<DumpFile> list() {
        try {
            return List.of(json.readValue(Files.readAllBytes(folder.resolve(LIST)), DumpFile[].class));
        } catch (NoSuchFileException notYet) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a file of the list is. */
    public Optional<Path> find(String name) {
        return list().stream().filter(file -> file.name().equals(name)).findFirst().map(file -> folder.resolve(name));
    }
}
