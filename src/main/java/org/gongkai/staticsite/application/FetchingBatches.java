package org.gongkai.staticsite.application;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.gongkai.staticsite.application.FetchingPages.Fetched;
import org.gongkai.staticsite.domain.Exports;
import org.gongkai.staticsite.domain.KnownPage;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.stereotype.Component;

/** Fetches what waits, a batch at a time; a batch is noted as done when its files are written. */
@Component
class FetchingBatches implements DisposableBean {
    private static final int BATCH = 200;
    /** Few, so that readers of the live site do not feel it. */
    private static final int AT_ONCE = 3;
    private final Exports exports;
    private final FetchingPages pages;
    private final TransactionOperations transaction;
    private final ExecutorService fetchers = Executors.newFixedThreadPool(AT_ONCE, Thread.ofPlatform()
            .daemon()
            .name("export-", 1)
            .factory());

    FetchingBatches(Exports exports, FetchingPages pages, TransactionOperations transaction) {
        this.exports = exports;
        this.pages = pages;
        this.transaction = transaction;
    }

    void fetchAll(String folder, Path release) throws IOException, InterruptedException {
        var waiting = exports.waiting(folder, BATCH);
        while (!waiting.isEmpty()) {
            var fetched = fetch(waiting, release);
            transaction
                    .executeWithoutResult(done -> exports.done(folder, fetched.stream().map(Fetched::outcome).toList(),
                            (int) fetched.stream().filter(Fetched::written).count()));
            waiting = exports.waiting(folder, BATCH);
        }
    }

    void fetchNotFound(Path release) throws IOException, InterruptedException {
        pages.fetchNotFound(release);
    }

    private List<Fetched> fetch(List<KnownPage> waiting, Path release) throws IOException, InterruptedException {
        var fetched = new ArrayList<Fetched>();
        var asked = waiting.stream().<Callable<Fetched>>map(page -> () -> pages.fetch(page, release)).toList();
        for (var done : fetchers.invokeAll(asked)) {
            try {
                fetched.add(done.get());
            } catch (ExecutionException failed) {
                throw new IOException(failed.getCause());
            }
        }
        return fetched;
    }

    @Override
    public void destroy() {
        fetchers.shutdownNow();
    }
}
