package org.gongkai.opendata.application;

import java.util.Comparator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.gongkai.disclosure.PublicChangeLog;
import org.gongkai.opendata.domain.DumpFile;
import org.gongkai.opendata.domain.DumpRun;
import org.gongkai.opendata.domain.Form;
import org.gongkai.opendata.domain.Table;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes every data set into files of every form, every night, on demand and soon after something was withdrawn. With several
 * instances each makes its own.
 */
@Service
public class MakingDumps {
    private static final Logger LOG = LoggerFactory.getLogger(MakingDumps.class);
    private final List<Rows> tables;
    private final DumpShelf shelf;
    private final PublicChangeLog log;
    private final TableWords words;
    private final JsonMapper json;
    private final Clock clock;
    private final ReentrantLock making = new ReentrantLock();
    private final AtomicLong written = new AtomicLong();

    MakingDumps(List<Rows> tables, DumpShelf shelf, PublicChangeLog log, TableWords words, JsonMapper json,
            Clock clock) {
        this.tables = tables.stream().sorted(Comparator.comparing(Rows::table)).toList();
        this.shelf = shelf;
        this.log = log;
        this.words = words;
        this.json = json;
        this.clock = clock;
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
            var cursor = log.end();
            var madeAt = clock.instant();
            var name = "made-" + madeAt.toEpochMilli();
            var folder = shelf.begin(name);
            var made = new ArrayList<DumpFile>();
            for (var rows : tables) {
                made.addAll(write(rows, folder, madeAt));
            }
            shelf.serve(new DumpRun(name, cursor, made));
            LOG.info("data sets written: {}", made);
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            making.unlock();
        }
    }

    /** All forms in one go, so that they have the same rows. */
    private List<DumpFile> write(Rows rows, Path folder, Instant madeAt) throws IOException {
        var files = open(rows.table(), folder, madeAt);
        try (var all = new Closing(files.values())) {
            rows.forEach(row -> write(row, all.files()));
        }
        var made = new ArrayList<DumpFile>();
        for (var file : files.values()) {
            made.add(file.finished());
        }
        return made;
    }

    private Map<Form, DumpWriter> open(Table table, Path folder, Instant madeAt) throws IOException {
        var files = new EnumMap<Form, DumpWriter>(Form.class);
        for (var form : Form.values()) {
            files.put(form, new DumpWriter(table, form, folder, madeAt, words, json));
        }
        return files;
    }

    private void write(List<@Nullable Object> row, Iterable<DumpWriter> files) {
        try {
            for (var file : files) {
                file.write(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        written.incrementAndGet();
    }

    private record Closing(Iterable<DumpWriter> files) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            for (var file : files) {
                file.close();
            }
        }
    }

    boolean isRunning() {
        return making.isLocked();
    }

    /** Rows written so far of the files that are being made, or were made last. */
    long written() {
        return written.get();
    }
}
