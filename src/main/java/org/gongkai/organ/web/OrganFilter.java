package org.gongkai.organ.web;

import org.gongkai.organ.Organ;
import org.gongkai.organ.OrganKind;
import org.jspecify.annotations.Nullable;

/**
 * What the list of organs is narrowed to; lives in the address.
 *
 * @param verified {@code yes}, {@code no} or empty
 * @param state {@code closed}, {@code all}, or empty for those that exist
 */
public record OrganFilter(@Nullable String q, @Nullable OrganKind kind, @Nullable String verified,
        @Nullable String state) {
    boolean takes(Organ organ) {
        return takesName(organ) && (kind == null || organ.kind() == kind) && takesVerified(organ) && takesState(organ);
    }

    /** Nothing narrowed: the tree can be shown as a tree. */
    public boolean isOpen() {
        return words().isEmpty() && kind == null && verified().isEmpty();
    }

    public String words() {
        return q == null ? "" : q.strip();
    }

    @Override
    public String verified() {
        return verified == null ? "" : verified;
    }

    @Override
    public String state() {
        return state == null ? "" : state;
    }

    private boolean takesName(Organ organ) {
        return organ.name().contains(words()) || organ.shortName().contains(words()) || organ.slug().equals(words())
                || organ.code().equals(words());
    }

    private boolean takesVerified(Organ organ) {
        return verified().isEmpty() || organ.verified() == verified().equals("yes");
    }

    private boolean takesState(Organ organ) {
        return state().equals("all") || organ.isClosed() == state().equals("closed");
    }
}
