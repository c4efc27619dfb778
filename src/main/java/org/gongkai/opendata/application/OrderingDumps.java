package org.gongkai.opendata.application;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.gongkai.disclosure.PublicDisclosures;
import org.gongkai.disclosure.PublicQuery;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Permission;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.UnlawfulAct;
import org.gongkai.opendata.DumpsOrdered;
import org.gongkai.opendata.domain.DumpFile;
import org.gongkai.web.Words;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Officers see what lies ready and have it made now. */
@Service
public class OrderingDumps implements DisposableBean {
    private final MakingDumps dumps;
    private final DumpShelf shelf;
    private final PublicDisclosures disclosures;
    private final AccessPolicy policy;
    private final ApplicationEventPublisher events;
    private final Words words;
    private final ExecutorService maker = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .daemon()
            .name("dumps")
            .factory());

    OrderingDumps(MakingDumps dumps, DumpShelf shelf, PublicDisclosures disclosures, AccessPolicy policy,
            ApplicationEventPublisher events, Words words) {
        this.dumps = dumps;
        this.shelf = shelf;
        this.disclosures = disclosures;
        this.policy = policy;
        this.events = events;
        this.words = words;
    }

    /** @param written rows so far of those being made now */
    public record State(List<DumpFile> files, boolean running, long written, long items) {
        public State {
            files = List.copyOf(files);
        }

        public int percent() {
            return items == 0 ? 0 : (int) Math.min(100, 100 * written / items);
        }
    }

    public State state(Officer officer) {
        policy.requireSomewhere(officer, Permission.EDIT_CATALOGUE);
        return new State(shelf.list(), dumps.isRunning(), dumps.written(), disclosures.count(PublicQuery.EVERYTHING));
    }

    @Transactional
    public void order(Officer officer) {
        policy.requireSomewhere(officer, Permission.EDIT_CATALOGUE);
        if (dumps.isRunning()) {
            throw new UnlawfulAct(ArticleRef.art(24), words.of("opendata.running"));
        }
        events.publishEvent(new DumpsOrdered());
        maker.submit(dumps::make);
    }

    @Override
    public void destroy() {
        maker.shutdownNow();
    }
}
