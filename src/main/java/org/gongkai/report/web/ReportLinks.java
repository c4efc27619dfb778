package org.gongkai.report.web;

import org.gongkai.report.domain.form.CellRef;
import org.gongkai.statistics.FigureAddress;
import org.gongkai.statistics.FigureQuery;

/** Links out of a report's page, for its readers or for staff. */
public record ReportLinks(FigureAddress addresses, String base) {
    public String cell(CellRef cell) {
        return base + "?cell=" + cell;
    }

    public String figure(FigureQuery query) {
        return base + "?" + addresses.write(query);
    }
}
