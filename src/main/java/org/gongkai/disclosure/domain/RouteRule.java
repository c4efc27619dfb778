package org.gongkai.disclosure.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.organ.OrganId;
import org.jspecify.annotations.Nullable;

/**
 * Which route holds where; without any, {@link ReviewRoute#STANDARD}.
 *
 * @param organ the organ it holds for, with those beneath it; null for all
 * @param column the column it holds for, with those beneath it; null for all
 */
public record RouteRule(@Nullable OrganId organ, @Nullable ColumnId column, ReviewRoute route) {
    /**
     * The rule that is nearest: what is said about a column goes before what is said about an organ, and the nearer place in
     * each tree before the farther one.
     *
     * @param organs the item's organ and those above it, nearest first
     * @param columns its column and those above it, nearest first
     */
    public static ReviewRoute nearest(List<RouteRule> rules, List<OrganId> organs, List<ColumnId> columns) {
        Comparator<RouteRule> byColumn = Comparator.comparingInt(rule -> distance(rule.column, columns));
        Optional<RouteRule> nearest = rules.stream()
                .filter(rule -> holds(rule.organ, organs) && holds(rule.column, columns))
                .min(byColumn.thenComparingInt(rule -> distance(rule.organ, organs)));
        return nearest.map(RouteRule::route).orElse(ReviewRoute.STANDARD);
    }

    private static <T> boolean holds(@Nullable T place, List<T> path) {
        return place == null || path.contains(place);
    }

    private static <T> int distance(@Nullable T place, List<T> path) {
        return place == null ? Integer.MAX_VALUE : path.indexOf(place);
    }
}
