package org.gongkai.statistics;

import org.gongkai.identity.Permission;
import org.jspecify.annotations.Nullable;

/**
 * Who may see a figure, and who may open the records behind it.
 *
 * <p>The statutory annual report publishes its cells exactly, whatever their size, because its form does; the guard holds for
 * everything finer or earlier that our public pages and interfaces would show.
 *
 * @param records what an officer needs to open the records; null when anyone may
 */
public record Audience(Shown value, @Nullable Permission records) {
    /** What the public sees of the value itself. */
    public enum Shown {
        /** As it is. */
        EXACT,
        /** A small number that is not zero only as "fewer than five": it might point at a person. */
        GUARDED,
        /** Not at all; staff pages only. */
        INTERNAL
    }

    /** The first number that is no longer small. */
    public static final long SMALL_BELOW = 5;
    public static final Audience ANYONE = new Audience(Shown.EXACT, null);

    public Audience {
        if (value == Shown.INTERNAL && records == null) {
            throw new IllegalArgumentException("an internal figure cannot have public records");
        }
    }

    /** A public value whose records only officers open, who hold the permission for the organ counted. */
    public static Audience officers(Shown value, Permission records) {
        return new Audience(value, records);
    }

    public boolean isInternal() {
        return value == Shown.INTERNAL;
    }

    public boolean anyoneOpens() {
        return records == null;
    }

    /** Whether this value must not be told to the public as it is. */
    public boolean hides(long number) {
        return isInternal() || value == Shown.GUARDED && number > 0 && number < SMALL_BELOW;
    }
}
