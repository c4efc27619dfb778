package org.gongkai.statistics.web;

import java.util.List;
import org.gongkai.file.StoredFile;
import org.gongkai.identity.AccountId;
import org.gongkai.identity.OrganScope;
import org.gongkai.statistics.domain.FigureEntry;
import org.gongkai.statistics.domain.OutsideMetric;

/** An entry as pages show it. */
public record EntryRow(FigureEntry entry, OutsideMetric metric, String organ, String slug, String state,
        List<StoredFile> evidence) {
    public String label() {
        return metric.fullLabel(entry.entered().key().part());
    }

    public String value() {
        return metric.measure().grouped(entry.entered().value()) + " " + metric.unit();
    }

    public int year() {
        return entry.entered().key().year();
    }

    public boolean waits() {
        return entry.state() == FigureEntry.State.SUBMITTED;
    }

    /** Two pairs of eyes: nobody reviews what they entered themselves. */
    public boolean mayBeAcceptedBy(AccountId officer, OrganScope reviews) {
        return waits() && reviews.covers(entry.entered().key().organ()) && !entry.enteredBy().equals(officer);
    }

    /** The class of its tag. */
    public String tag() {
        return switch (entry.state()) {
            case SUBMITTED -> "info";
            case ACCEPTED -> "ok";
            case RETURNED -> "bad";
            case REPLACED -> "muted";
        };
    }
}
