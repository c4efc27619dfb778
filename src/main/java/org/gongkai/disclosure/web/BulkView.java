package org.gongkai.disclosure.web;

import java.util.List;

/**
 * Several items before or after something was done to them.
 *
 * @param label name of what is done
 */
public record BulkView(BulkForm form, String label, List<Line> lines) {

    /**
     * One item: whether it can be done, or was, and why not.
     *
     * @param was its {@link Tags} before, for undoing
     */
    public record Line(long id, String pick, String title, String organ, boolean good, String words, String was) {}

    public long good() {
        return lines.stream().filter(Line::good).count();
    }
}
