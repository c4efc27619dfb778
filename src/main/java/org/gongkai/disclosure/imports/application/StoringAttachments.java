package org.gongkai.disclosure.imports.application;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gongkai.disclosure.imports.ImportMode;
import org.gongkai.disclosure.imports.domain.ImportField;
import org.gongkai.disclosure.imports.domain.ImportJob;
import org.gongkai.disclosure.imports.domain.Imports;
import org.gongkai.disclosure.imports.domain.Imports.StoredRow;
import org.gongkai.disclosure.imports.domain.Problem;
import org.gongkai.disclosure.imports.domain.RowState;
import org.gongkai.file.Archives;
import org.gongkai.file.Files;
import org.gongkai.law.BadInput;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Takes the files of rows out of the archives, row by row and before any transaction opens: reading a file takes seconds,
 * and what was stored once is found again after a crash.
 */
@Component
class StoringAttachments implements DisposableBean {
    /** Looking at files is work for the processor; what they wait for the disk, they wait together. */
    private static final int AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors());
    private final Imports imports;
    private final Archives archives;
    private final Files files;
    private final ExecutorService storers = Executors.newFixedThreadPool(AT_ONCE,
            Thread.ofPlatform().daemon().name("import-files-", 0).factory());
    private final ExecutorService ahead = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("import-ahead").factory());

    StoringAttachments(Imports imports, Archives archives, Files files) {
        this.imports = imports;
        this.archives = archives;
        this.files = files;
    }

    /** The archives of an import, to be kept open while it is worked off. */
    AttachmentShelf open(ImportJob job) throws IOException {
        return AttachmentShelf.open(job.upload().archives(), archives);
    }

    /** @return whether there were any rows left to store files of */
    boolean storeSome(ImportJob job, AttachmentShelf shelf, int limit) throws IOException {
        var rows = imports.rows(job.id(), Set.of(RowState.GOOD), 0, limit);
        try (var consignment = files.consignment()) {
            var sending = rows.stream().map(row -> storers.submit(() -> SentRow.of(row, shelf, consignment))).toList();
            var sent = new ArrayList<SentRow>();
            for (int i = 0; i < rows.size(); i++) {
                try {
                    sent.add(finish(sending.get(i)));
                } catch (BadInput refused) {
                    refuse(job, rows.get(i), String.valueOf(refused.getMessage()));
                }
            }
            var kept = consignment.keep();
            imports.ready(job.id(), sent.stream().map(row -> row.ready(kept)).toList());
        }
        return !rows.isEmpty();
    }

    /** The same aside, while the rows before are entered; {@link #finish} waits for it. */
    Future<Boolean> begin(ImportJob job, AttachmentShelf shelf, int limit) {
        return ahead.submit(() -> storeSome(job, shelf, limit));
    }

    static <T> T finish(Future<T> begun) throws IOException {
        try {
            return begun.get();
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case IOException unreadable -> throw unreadable;
                case RuntimeException refused -> throw refused;
                case null, default -> throw new IllegalStateException(failed);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while files were stored", stopped);
        }
    }

    private void refuse(ImportJob job, StoredRow row, String why) {
        if (job.mode() == ImportMode.ALL_OR_NOTHING) {
            throw new BadInput("row", "第 " + row.source().number() + " 行：" + why);
        }
        imports.refused(job.id(), row.source().number(),
                List.of(new Problem(ImportField.ATTACHMENTS.label(), why, "换成可接受的文件")));
    }

    @Override
    public void destroy() {
        ahead.shutdownNow();
        storers.shutdownNow();
    }
}
