package org.gongkai.report.web;

import java.util.List;
import org.gongkai.report.application.ComposedReport;
import org.gongkai.report.domain.making.AnnualReport;

/** A published report as readers see it. */
public record PublishedReportView(ComposedReport composed, ReportLinks links, String open,
        ChartsView charts, List<AnnualReport> editions) {
    /** A report in the list. */
    public record Listed(String organ, String url, boolean county) {}

    public AnnualReport report() {
        return composed.report();
    }

    public boolean corrected() {
        return report().edition() > 1;
    }
}
