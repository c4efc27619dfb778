package org.gongkai.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of a long list.
 *
 * @param next key of the last item here, to be sent back as {@code after}; null when the list ends
 */
public record Slice<T>(List<T> items, @Nullable String next) {
    public Slice {
        items = List.copyOf(items);
    }

    /** Cuts a slice out of up to {@code limit + 1} rows: the extra one only tells that the list goes on. */
    public static <T> Slice<T> of(List<T> rows, int limit, Function<T, String> key) {
        return rows.size() <= limit
                ? new Slice<>(rows, null)
                : new Slice<>(rows.subList(0, limit), key.apply(rows.get(limit - 1)));
    }

    public <R> Slice<R> map(Function<T, R> as) {
        return new Slice<>(items.stream().map(as).toList(), next);
    }
}
