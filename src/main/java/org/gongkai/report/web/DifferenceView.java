package org.gongkai.report.web;

import org.gongkai.report.domain.making.Difference;

/**
 * A figure that changed since the signature, in words.
 *
 * @param label of the figure, with what it is narrowed to
 */
public record DifferenceView(String label, String signed, String now, String link, Difference difference) {
    static final int SHOWN = 10;

    public int shown(int of) {
        return Math.min(SHOWN, of);
    }
}
