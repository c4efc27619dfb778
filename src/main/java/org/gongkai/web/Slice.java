package org.gongkai.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of a long list.
 *
 * @param next key of the last item here, to be sent back as {@code after}; null when the list ends
 * @param previous key of the first item here, to be sent back as {@code before}; null at the start, or where a list only
 *        goes on
 */
public record Slice<T>(List<T> items, @Nullable String next, @Nullable String previous) {
    public Slice {
        items = List.copyOf(items);
    }

    public Slice(List<T> items, @Nullable String next) {
        this(items, next, null);
    }

    /** Cuts a slice out of up to {@code limit + 1} rows: the extra one only tells that the list goes on. */
    public static <T> Slice<T> of(List<T> rows, int limit, Function<T, String> key) {
        return of(rows, limit, key, Cursor.START);
    }

    /** The same from a cursor on. Of a page that lies before something, the rows come nearest first. */
    public static <T> Slice<T> of(List<T> rows, int limit, Function<T, String> key, Cursor from) {
        boolean more = rows.size() > limit;
        var cut = more ? rows.subList(0, limit) : rows;
        var items = from.back() ? cut.reversed() : cut;
        if (items.isEmpty()) {
            return new Slice<>(items, null);
        }
        boolean hasNext = from.back() || more;
        boolean hasPrevious = from.back() ? more : from.key() != null;
        return new Slice<>(items, hasNext ? key.apply(items.getLast()) : null,
                hasPrevious ? key.apply(items.getFirst()) : null);
    }

    public <R> Slice<R> map(Function<T, R> as) {
        return new Slice<>(items.stream().map(as).toList(), next, previous);
    }
}
