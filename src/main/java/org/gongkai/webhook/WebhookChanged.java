package org.gongkai.webhook;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;

/**
 * An administrator changed who is told of public changes, or had one told again.
 *
 * @param what {@code ADDED}, {@code CHANGED}, {@code REMOVED}, {@code SWITCHED_ON}, {@code SWITCHED_OFF}, {@code NEW_SECRET},
 *             {@code TRIED}, {@code TOLD_AGAIN}
 */
public record WebhookChanged(long id, String what, String address) implements OfficialAct {
    @Override
    public Subject subject() {
        return Subject.of("webhook", id);
    }

    /** Platforms of disclosure are to work together. */
    @Override
    public ArticleRef basis() {
        return ArticleRef.art(24);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("what", what, "address", address);
    }
}
