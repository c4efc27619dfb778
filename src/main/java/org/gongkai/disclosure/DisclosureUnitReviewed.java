package org.gongkai.disclosure;

import static org.gongkai.law.ArticleRef.art;

import java.util.Map;
import org.gongkai.law.ArticleRef;

/**
 * The unit approved the edition in work, in one of its rounds.
 *
 * @param round name of the round, such as 初审
 * @param last whether it was the unit's last word
 */
public record DisclosureUnitReviewed(DisclosureId id, int edition, String round, boolean last)
        implements DisclosureAct {
    @Override
    public ArticleRef basis() {
        return art(17);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("edition", Integer.toString(edition), "round", round, "last", Boolean.toString(last));
    }
}
