package org.gongkai.file.application;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gongkai.file.HiddenData;
import org.gongkai.file.domain.FileKind;
import org.gongkai.file.domain.Reading;
import org.gongkai.file.domain.Reading.TextState;
import org.gongkai.file.domain.hidden.HiddenDataScan;
import org.gongkai.file.domain.text.TextReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Reads what came in, within a time limit; whatever goes wrong is recorded and the file is kept all the same. */
@Component
class ReadingContents implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(ReadingContents.class);
    /** Parsers of office files want much memory; two at a time are enough for an office. */
    private final ExecutorService readers = Executors.newFixedThreadPool(2,
            Thread.ofPlatform().daemon().name("file-reader-", 0).factory());
    private final FileSettings settings;

    ReadingContents(FileSettings settings) {
        this.settings = settings;
    }

    /** Starts to read; whoever wants the outcome waits for it. */
    Supplier<Reading> begin(Path path, FileKind kind) {
        var hidden = within(() -> HiddenDataScan.of(path, kind),
                failure -> List.of(new HiddenData(HiddenData.Kind.NOT_CHECKED, "未能检查隐藏信息")));
        var text = within(() -> new TextReader(settings.maxText()).read(path, kind),
                failure -> new TextReader.Text("", failure));
        return () -> new Reading(text.get().value(), text.get().state(), hidden.get());
    }

    private <T> Supplier<T> within(Callable<T> work, Function<TextState, T> otherwise) {
        var running = readers.submit(work);
        return () -> outcome(running, otherwise);
    }

    private <T> T outcome(Future<T> running, Function<TextState, T> otherwise) {
        try {
            return running.get(settings.readingTime().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | CancellationException slow) {
            running.cancel(true);
            return otherwise.apply(TextState.TIMED_OUT);
        } catch (ExecutionException failed) {
            LOG.info("a file could not be read: {}", String.valueOf(failed.getCause()));
            return otherwise.apply(TextState.FAILED);
        } catch (InterruptedException stopped) {
            running.cancel(true);
            Thread.currentThread().interrupt();
            return otherwise.apply(TextState.FAILED);
        }
    }

    @Override
    public void destroy() throws IOException {
        readers.shutdownNow();
    }
}
