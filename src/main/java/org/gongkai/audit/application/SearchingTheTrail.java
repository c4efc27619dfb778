package org.gongkai.audit.application;

import static org.gongkai.identity.Permission.READ_AUDIT;

import java.util.List;
import java.util.function.Consumer;
import org.gongkai.audit.domain.AuditAct.TrailExported;
import org.gongkai.audit.domain.Entry;
import org.gongkai.audit.domain.Trail;
import org.gongkai.audit.domain.TrailFilter;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.web.Cursor;
import org.gongkai.web.Slice;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The audit administrator's questions to the trail. Nobody else asks. */
@Service
public class SearchingTheTrail {
    private static final int PAGE = 50;
    private static final int LONGEST_EXPORT = 200_000;

    private final Trail trail;
    private final AccessPolicy policy;
    private final ApplicationEventPublisher events;

    SearchingTheTrail(Trail trail, AccessPolicy policy, ApplicationEventPublisher events) {
        this.trail = trail;
        this.policy = policy;
        this.events = events;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public Slice<Entry> list(Officer by, TrailFilter filter, Cursor from) {
        policy.requireSomewhere(by, READ_AUDIT);
        return Slice.of(trail.list(filter, from, PAGE + 1), PAGE, entry -> Long.toString(entry.id()), from);
    }

    @Transactional(readOnly = true)
    public Entry get(Officer by, long id) {
        policy.requireSomewhere(by, READ_AUDIT);
        return trail.find(id).orElseThrow(() -> new NoSuchRecord("没有编号为 " + id + " 的日志"));
    }

    /** @param description the filter in words that may be kept */
    @Transactional
    public void export(Officer by, TrailFilter filter, String description, Consumer<Entry> reader) {
        policy.requireSomewhere(by, READ_AUDIT);
        events.publishEvent(new TrailExported(description));
        trail.forEach(filter, LONGEST_EXPORT, reader);
    }

    public List<String> deeds() {
        return trail.deeds();
    }

    public List<String> subjectTypes() {
        return trail.subjectTypes();
    }
}
