package org.gongkai.request.intake.domain;

import java.util.List;
import java.util.Map;
import org.gongkai.organ.OrganId;

/** What each organ asks beside the content, in its order. */
public interface FeaturePrompts {
    /** @param version for whoever saves it next; 0 before the first time */
    record Sheet(OrganId organ, List<FeaturePrompt> prompts, int version) {
        public Sheet {
            prompts = List.copyOf(prompts);
        }
    }

    Sheet of(OrganId organ);

    /** Of every organ that asks something. */
    Map<OrganId, List<FeaturePrompt>> all();

    /** @throws org.gongkai.law.NewerVersionExists when another saved meanwhile */
    void save(Sheet sheet);
}
