package org.gongkai.disclosure.domain;

import java.util.Set;
import org.gongkai.disclosure.Standing;
import org.gongkai.law.ArticleRef;
import org.jspecify.annotations.Nullable;

/**
 * A step an item may take: from any of these stages and standings, by this act, under this article.
 *
 * @param to stage it leads to, null when the stage stays as it is
 * @param becomes standing it leads to, null when the standing stays as it is
 */
public record Step(Set<Stage> from, Set<Standing> standing, Act act, @Nullable Stage to, @Nullable Standing becomes,
        ArticleRef by) {
    public Step {
        from = Set.copyOf(from);
        standing = Set.copyOf(standing);
    }

    boolean leadsOnFrom(Stage stage, Standing now) {
        return from.contains(stage) && standing.contains(now);
    }

    public Stage stageAfter(Stage stage) {
        return to == null ? stage : to;
    }

    public Standing standingAfter(Standing now) {
        return becomes == null ? now : becomes;
    }
}
