package org.gongkai.request.papers.application;

import java.time.Clock;
import java.util.List;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Permission;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.law.Subject;
import org.gongkai.request.Signature;
import org.gongkai.request.papers.PaperTemplateChanged;
import org.gongkai.request.papers.domain.PaperKind;
import org.gongkai.request.papers.domain.Template;
import org.gongkai.request.papers.domain.Templates;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The wording of documents, kept by the disclosure office for the whole county. */
@Service
public class KeepingTemplates {
    private final Templates templates;
    private final AccessPolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingTemplates(Templates templates, AccessPolicy policy, ApplicationEventPublisher events, Clock clock) {
        this.templates = templates;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    public List<Templates.Edition> editions(PaperKind kind, Officer officer) {
        policy.requireSomewhere(officer, Permission.READ_REQUESTS);
        return templates.editions(kind);
    }

    /** @param seen the edition the administrator started from */
    @Transactional
    public void save(PaperKind kind, int seen, String body, Officer officer) {
        policy.requireSomewhere(officer, Permission.SUPERVISE_REQUESTS);
        if (templates.current(kind).edition() != seen) {
            throw new NewerVersionExists(new Subject("request-template", kind.code()));
        }
        templates.add(new Template(kind, seen + 1, body),
                new Signature(officer.id(), officer.name(), clock.instant()));
        events.publishEvent(new PaperTemplateChanged(new Subject("request-template", kind.code()), kind.title()));
    }
}
