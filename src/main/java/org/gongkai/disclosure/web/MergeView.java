package org.gongkai.disclosure.web;

import java.util.List;
import org.gongkai.disclosure.domain.TextDiff.Part;

/**
 * Two versions of the same edition, to be made one.
 *
 * @param version of the item that the merged text will be saved over
 * @param mine what was typed, to come back with the decision
 */
public record MergeView(long id, String title, int version, String mine, List<Clash> clashes) {

    /** An element in which the two differ; {@code parts} leads from theirs to mine. */
    public record Clash(String name, String label, String mine, String theirs, List<Part> parts) {
        public Clash {
            parts = List.copyOf(parts);
        }
    }
}
