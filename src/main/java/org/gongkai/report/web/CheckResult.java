package org.gongkai.report.web;

import java.util.List;

/**
 * What came of one go of checking, as its page shows it.
 *
 * @param lines of the comparison; empty for a single report
 * @param anchors where each line leads; empty for a file that could not be read
 * @param sheets of the Excel file
 */
public record CheckResult(List<CheckedView> reports, List<List<String>> lines, List<String> anchors,
        List<List<List<String>>> sheets) {
    public boolean isOne() {
        return lines.isEmpty();
    }
}
