package org.gongkai.console.web;

import java.util.List;
import org.gongkai.web.Pile;

/**
 * The first screen of an officer: what waits, what is due, what is missing.
 *
 * @param figures the year in numbers, for those who read boards
 */
public record WorkbenchView(String today, List<Pile> piles, List<Due> due, List<String> alerts, boolean mayDraft,
        boolean readsItems,
        int year, List<Number> figures) {

    /** An item whose term ends soon or has ended. */
    public record Due(String title, String organ, String dueOn, boolean overdue, String path) {}

    /** A figure of the year. */
    public record Number(String label, long value, String unit) {}

    public boolean nothingWaits() {
        return piles.stream().allMatch(pile -> pile.count() == 0);
    }
}
