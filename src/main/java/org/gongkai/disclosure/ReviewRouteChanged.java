package org.gongkai.disclosure;

import static org.gongkai.law.ArticleRef.art;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;

/**
 * How editions are reviewed was settled anew for some place.
 *
 * @param place organ and column it holds for, as numbers; empty for everything
 * @param rounds the rounds from now on; empty when the rule was taken back
 */
public record ReviewRouteChanged(long rule, String place, String rounds) implements OfficialAct {
    @Override
    public Subject subject() {
        return Subject.of("review-route", rule);
    }

    @Override
    public ArticleRef basis() {
        return art(17);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("place", place, "rounds", rounds);
    }
}
