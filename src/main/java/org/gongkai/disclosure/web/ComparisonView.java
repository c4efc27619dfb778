package org.gongkai.disclosure.web;

import java.util.List;
import org.gongkai.disclosure.domain.TextDiff.Part;

/** Two editions beside each other: only what differs. */
public record ComparisonView(long id, String title, int from, int to, List<Change> changes) {

    /** One element that differs. */
    public record Change(String name, String label, List<Part> parts) {
        public Change {
            parts = List.copyOf(parts);
        }
    }
}
