package org.gongkai.web;

import org.jspecify.annotations.Nullable;

/**
 * Where in a long list a page begins: after one of its items, before one, or at the start.
 *
 * @param key keyset key of that item, null for the start
 * @param back whether the page lies before it
 */
public record Cursor(@Nullable String key, boolean back) {
    public static final Cursor START = new Cursor(null, false);

    /** From the two parameters of an address; {@code before} wins where somebody gave both. */
    public static Cursor of(@Nullable String after, @Nullable String before) {
        if (before != null && !before.isBlank()) {
            return new Cursor(before, true);
        }
        return after == null || after.isBlank() ? START : new Cursor(after, false);
    }

    /** The key as a number, for lists ordered by one; a key somebody made up counts as none. */
    public long number(long otherwise) {
        return key != null && key.matches("\\d{1,18}") ? Long.parseLong(key) : otherwise;
    }

    public static Cursor after(@Nullable String key) {
        return of(key, null);
    }
}
