package org.gongkai.disclosure.web;

import java.util.List;

/**
 * Several items before or after something was done to them.
 *
 * @param label name of what is done
 */
public record BulkView(BulkForm form, String label, List<Line> lines) {

    /** One item: whether it can be done, or was, and why not. */
    public record Line(long id, String pick, String title, String organ, boolean good, String words) {}

    public long good() {
        return lines.stream().filter(Line::good).count();
    }
}
