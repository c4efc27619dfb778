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
import org.gongkai.disclosure.imports.domain.Imports.ReadyRow;
import org.gongkai.disclosure.imports.domain.Imports.StoredRow;
import org.gongkai.disclosure.imports.domain.LegacyText;
import org.gongkai.disclosure.imports.domain.Problem;
import org.gongkai.disclosure.imports.domain.RowCheck;
import org.gongkai.disclosure.imports.domain.RowState;
import org.gongkai.file.Archives;
import org.gongkai.file.FileId;
import org.gongkai.file.Files;
import org.gongkai.law.BadInput;
import org.jsoup.Jsoup;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Takes the files of rows out of the archives, row by row and before any transaction opens: reading a file takes seconds,
 * and what was stored once is found again after a crash.
 */
@Component
class StoringAttachments implements DisposableBean {
    /** A stored file mostly waits for the disk; several wait together as long as one. */
    private static final int AT_ONCE = 8;
    private final Imports imports;
    private final Archives archives;
    private final Files files;
    private final ExecutorService storers = Executors.newFixedThreadPool(AT_ONCE,
            Thread.ofPlatform().daemon().name("import-files-", 0).factory());

    StoringAttachments(Imports imports, Archives archives, Files files) {
        this.imports = imports;
        this.archives = archives;
        this.files = files;
    }

    /** The archives of an import, to be kept open while it is worked off. */
    AttachmentShelf open(ImportJob job) throws IOException {
        return AttachmentShelf.open(job.upload().archives(), archives, files);
    }

    /** @return whether there were any rows left to store files of */
    boolean storeSome(ImportJob job, AttachmentShelf shelf, int limit) throws IOException {
        var rows = imports.rows(job.id(), Set.of(RowState.GOOD), 0, limit);
        var storing = rows.stream().map(row -> storers.submit(() -> stored(row, shelf))).toList();
        var ready = new ArrayList<ReadyRow>();
        for (int i = 0; i < rows.size(); i++) {
            try {
                ready.add(outcome(storing.get(i)));
            } catch (BadInput refused) {
                refuse(job, rows.get(i), String.valueOf(refused.getMessage()));
            }
        }
        imports.ready(job.id(), ready);
        return !rows.isEmpty();
    }

    private static ReadyRow outcome(Future<ReadyRow> storing) throws IOException {
        try {
            return storing.get();
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

    private static ReadyRow stored(StoredRow row, AttachmentShelf shelf) throws IOException {
        var attachments = new ArrayList<FileId>();
        for (String name : RowCheck.attachmentsOf(row.source())) {
            attachments.add(shelf.store(name).id());
        }
        return new ReadyRow(row.source().number(), attachments, body(row, shelf));
    }

    /** Pictures whose files were packed along stay in the text. */
    private static String body(StoredRow row, AttachmentShelf shelf) throws IOException {
        String typed = row.source().get(ImportField.BODY);
        if (!typed.contains("<img")) {
            return LegacyText.clean(typed);
        }
        var document = Jsoup.parseBodyFragment(typed);
        for (var image : document.select("img[src]")) {
            String source = image.attr("src").replaceFirst("[?#].*", "");
            String name = source.substring(source.lastIndexOf('/') + 1);
            if (!name.isEmpty() && shelf.count(name) == 1) {
                image.attr("src", "file:" + shelf.store(name).id());
            }
        }
        return LegacyText.clean(document.body().html());
    }

    @Override
    public void destroy() {
        storers.shutdownNow();
    }
}
