package org.gongkai.staticsite.application;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Permission;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.UnlawfulAct;
import org.gongkai.staticsite.StaticSiteExported;
import org.gongkai.staticsite.domain.Exports;
import org.gongkai.staticsite.domain.Exports.Export;
import org.gongkai.staticsite.domain.Exports.Problem;
import org.gongkai.staticsite.domain.Exports.Progress;
import org.gongkai.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the configured folder up to date, and lets officers see how it stands and have it done now. */
@Service
public class KeepingTheStaticSite implements DisposableBean {
    private static final int PROBLEMS = 100;
    private final ExportingTheSite exporting;
    private final StaticSiteSettings settings;
    private final Exports exports;
    private final AccessPolicy policy;
    private final ApplicationEventPublisher events;
    private final Words words;
    private final AtomicBoolean running = new AtomicBoolean();
    private final ExecutorService exporter = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .daemon()
            .name("export")
            .factory());

    KeepingTheStaticSite(ExportingTheSite exporting, StaticSiteSettings settings, Exports exports, AccessPolicy policy,
            ApplicationEventPublisher events, Words words) {
        this.exporting = exporting;
        this.settings = settings;
        this.exports = exports;
        this.policy = policy;
        this.events = events;
        this.words = words;
    }

    /** How it stands. @param export null before the first run */
    public record State(Path folder, String platform, boolean running, @Nullable Export export, Progress progress,
            List<Problem> problems) {
        public State {
            problems = List.copyOf(problems);
        }

        public int percent() {
            return progress.known() == 0 ? 0 : (int) (100 * (progress.known() - progress.waiting()) / progress.known());
        }
    }

    /** Empty when no folder is configured. */
    public Optional<State> state(Officer officer) {
        policy.requireSomewhere(officer, Permission.EDIT_CATALOGUE);
        return settings.folder().map(folder -> {
            String name = folder.toString();
            return new State(folder, settings.platform(), running.get(), exports.find(name).orElse(null),
                    exports.progress(name), exports.problems(name, PROBLEMS));
        });
    }

    /** Begins it; how far it has come is seen in the state. */
    @Transactional
    public void begin(Officer officer, boolean anew) {
        policy.requireSomewhere(officer, Permission.EDIT_CATALOGUE);
        if (running.get()) {
            throw new UnlawfulAct(ArticleRef.art(24), words.of("staticsite.running"));
        }
        var folder = settings.folder().orElseThrow();
        events.publishEvent(new StaticSiteExported(anew));
        exporter.submit(() -> run(folder, anew));
    }

    @Scheduled(cron = "${gongkai.staticsite.update-at:0 */10 * * * *}", zone = "Asia/Shanghai")
    void update() {
        settings.folder().ifPresent(folder -> exporter.submit(() -> run(folder, false)));
    }

    /** Dates pass without an act: what expires at midnight is found by fetching everything. */
    @Scheduled(cron = "${gongkai.staticsite.anew-at:0 30 0 * * *}", zone = "Asia/Shanghai")
    void makeAnew() {
        settings.folder().ifPresent(folder -> exporter.submit(() -> run(folder, true)));
    }

    private void run(Path folder, boolean anew) {
        running.set(true);
        try {
            exporting.run(folder, anew);
        } finally {
            running.set(false);
        }
    }

    @Override
    public void destroy() {
        exporter.shutdownNow();
    }
}
