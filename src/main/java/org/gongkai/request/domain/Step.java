package org.gongkai.request.domain;

import org.gongkai.request.EventKind;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A step a request may take: from any of these stages, by this event.
 *
 * @param to stage it leads to, null when the stage stays as it is
 */
public record Step(Set<Stage> from, EventKind event, @Nullable Stage to) {
    public Step {
        from = Set.copyOf(from);
    }

    public Stage after(Stage stage) {
        return to == null ? stage : to;
    }
}
