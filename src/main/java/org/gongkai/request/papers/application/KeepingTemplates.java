package org.gongkai.request.papers.application;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.gongkai.organ.OrganId;
import org.jspecify.annotations.Nullable;
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

/** The wording of documents: the disclosure office keeps it for the whole county, an organ may have its own. */
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

    /** @param organ null for the county's wording */
    public List<Templates.Edition> editions(PaperKind kind, @Nullable OrganId organ, Officer officer) {
        policy.requireSomewhere(officer, Permission.READ_REQUESTS);
        return organ == null ? templates.editions(kind) : templates.editionsOf(kind, organ);
    }

    public Set<PaperKind> wordedBy(OrganId organ) {
        return templates.wordedBy(organ);
    }

    /** The county's by the supervising office, an organ's own by its head as well. */
    public boolean mayEdit(@Nullable OrganId organ, Officer officer) {
        return organ == null ? policy.permissions(officer).contains(Permission.SUPERVISE_REQUESTS)
                : policy.may(officer, Permission.APPROVE_REQUESTS, organ);
    }

    /** @param seen the edition the administrator started from, 0 when the organ had none of its own */
    @Transactional
    public void save(PaperKind kind, @Nullable OrganId organ, int seen, String body, Officer officer) {
        requireEdit(organ, officer);
        var editions = organ == null ? templates.editions(kind) : templates.editionsOf(kind, organ);
        int last = editions.isEmpty() ? 0 : editions.getFirst().template().edition();
        if (last != seen) {
            throw new NewerVersionExists(new Subject("request-template", kind.code()));
        }
        templates.add(new Template(kind, templates.lastEdition(kind, organ) + 1, body), organ, by(officer));
        tell(kind);
    }

    @Transactional
    public void followCounty(PaperKind kind, OrganId organ, Officer officer) {
        requireEdit(organ, officer);
        if (!templates.editionsOf(kind, organ).isEmpty()) {
            templates.follow(kind, organ, by(officer));
            tell(kind);
        }
    }

    private void requireEdit(@Nullable OrganId organ, Officer officer) {
        if (organ == null) {
            policy.requireSomewhere(officer, Permission.SUPERVISE_REQUESTS);
        } else {
            policy.require(officer, Permission.APPROVE_REQUESTS, organ);
        }
    }

    private Signature by(Officer officer) {
        return Signature.of(officer, clock.instant());
    }

    private void tell(PaperKind kind) {
        events.publishEvent(new PaperTemplateChanged(new Subject("request-template", kind.code()), kind.title()));
    }
}
