package org.gongkai.disclosure;

import static org.gongkai.law.ArticleRef.art;

import java.util.HashMap;
import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.jspecify.annotations.Nullable;

/**
 * The review 条例 §17 wants before release was done and recorded.
 *
 * @param ground code of the ground an item is kept closed for, null unless closed
 * @param reason the reviewer's own words, null when there were none
 */
public record DisclosureReviewed(DisclosureId id, int edition, ReviewOpinion opinion, @Nullable String ground,
        @Nullable String reason) implements DisclosureAct {
    @Override
    public ArticleRef basis() {
        return art(17);
    }

    @Override
    public Map<String, String> facts() {
        var facts = new HashMap<>(Map.of("edition", Integer.toString(edition), "opinion", opinion.name()));
        if (ground != null) {
            facts.put("ground", ground);
        }
        return Map.copyOf(facts);
    }
}
