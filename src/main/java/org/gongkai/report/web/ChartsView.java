package org.gongkai.report.web;

import java.math.BigDecimal;
import java.util.List;
import org.gongkai.report.domain.form.CellValue;
import org.gongkai.statistics.Overlap;

/** Pictures of a report; empty ones are not shown. */
public record ChartsView(List<Bar> published, List<Bar> received, List<Bar> outcomes, List<Overlap> overlaps,
        boolean overlapsAsOfNow) {
    public boolean comparesYears() {
        return received.size() > 1;
    }

    public boolean comparesPublished() {
        return published.size() > 1;
    }

    public boolean hasOutcomes() {
        return outcomes.stream().anyMatch(bar -> bar.value().signum() > 0);
    }

    /** @param width in thousandths of the longest */
    public record Bar(String label, BigDecimal value, int width) {
        public String shown() {
            return CellValue.plain(value);
        }
    }
}
