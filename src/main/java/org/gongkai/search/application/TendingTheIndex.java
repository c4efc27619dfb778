package org.gongkai.search.application;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Permission;
import org.gongkai.law.UnlawfulAct;
import org.gongkai.law.ArticleRef;
import org.gongkai.search.IndexRebuilt;
import org.gongkai.search.application.IndexState.Checked;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What officers do to the index: look at it, compare it, have it built anew. */
@Service
public class TendingTheIndex implements DisposableBean {
    private final KeepingTheIndex index;
    private final AccessPolicy policy;
    private final ApplicationEventPublisher events;
    private final ExecutorService builder = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .daemon()
            .name("search-rebuild")
            .factory());

    TendingTheIndex(KeepingTheIndex index, AccessPolicy policy, ApplicationEventPublisher events) {
        this.index = index;
        this.policy = policy;
        this.events = events;
    }

    public IndexState state(Officer officer) {
        policy.requireSomewhere(officer, Permission.EDIT_CATALOGUE);
        return index.state();
    }

    @Transactional
    public Checked compare(Officer officer) {
        policy.requireSomewhere(officer, Permission.EDIT_CATALOGUE);
        events.publishEvent(new IndexRebuilt(true));
        return index.check();
    }

    /** Begins it; how far it has come is seen in the state. */
    @Transactional
    public void rebuild(Officer officer) {
        policy.requireSomewhere(officer, Permission.EDIT_CATALOGUE);
        if (index.state().isBuilding()) {
            throw new UnlawfulAct(ArticleRef.art(24), "索引正在重建，请等它完成。");
        }
        events.publishEvent(new IndexRebuilt(false));
        builder.submit(index::rebuild);
    }

    @Override
    public void destroy() {
        builder.shutdownNow();
    }
}
