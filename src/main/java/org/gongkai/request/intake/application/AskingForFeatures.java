package org.gongkai.request.intake.application;

import java.util.List;
import java.util.Map;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Permission;
import org.gongkai.organ.OrganId;
import org.gongkai.request.intake.FeaturePromptsChanged;
import org.gongkai.request.intake.domain.FeaturePrompt;
import org.gongkai.request.intake.domain.FeaturePrompts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an organ asks beside the content, set by its head or the disclosure office without any code. */
@Service
public class AskingForFeatures {
    private final FeaturePrompts prompts;
    private final AccessPolicy policy;
    private final ApplicationEventPublisher events;

    AskingForFeatures(FeaturePrompts prompts, AccessPolicy policy, ApplicationEventPublisher events) {
        this.prompts = prompts;
        this.policy = policy;
        this.events = events;
    }

    public FeaturePrompts.Sheet of(OrganId organ) {
        return prompts.of(organ);
    }

    /** Of every organ that asks something; the form carries them all, so that another organ can be chosen on it. */
    public Map<OrganId, List<FeaturePrompt>> all() {
        return prompts.all();
    }

    @Transactional
    public void save(FeaturePrompts.Sheet sheet, Officer officer) {
        policy.require(officer, Permission.APPROVE_REQUESTS, sheet.organ());
        prompts.save(sheet);
        events.publishEvent(new FeaturePromptsChanged(sheet.organ(), sheet.prompts().size()));
    }
}
