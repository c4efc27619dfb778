package org.gongkai.disclosure.web;

import java.util.List;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.disclosure.domain.ReviewRoute;
import org.gongkai.disclosure.domain.ReviewRoutes.Kept;
import org.gongkai.disclosure.domain.RouteRule;
import org.gongkai.organ.OrganId;
import org.jspecify.annotations.Nullable;

/**
 * A route of review as typed.
 *
 * @param unitRounds one name a line
 */
public record RouteForm(@Nullable Long organ, @Nullable Long column, @Nullable String unitRounds,
        @Nullable String secrecy, @Nullable String disclosure, int version) {
    static final RouteForm STANDARD = of(new Kept(0, new RouteRule(null, null, ReviewRoute.STANDARD), 0));

    static RouteForm of(Kept kept) {
        var rule = kept.rule();
        return new RouteForm(rule.organ() == null ? null : rule.organ().value(),
                rule.column() == null ? null : rule.column().value(),
                String.join("\n", rule.route().unitRounds()), rule.route().secrecy(), rule.route().disclosure(),
                kept.version());
    }

    RouteRule rule() {
        var rounds = text(unitRounds).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return new RouteRule(organ == null ? null : new OrganId(organ), column == null ? null : new ColumnId(column),
                new ReviewRoute(List.copyOf(rounds), text(secrecy), text(disclosure)));
    }

    public String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
