package org.gongkai.report.application;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.report.ReportId;
import org.gongkai.report.domain.making.AnnualReport;
import org.gongkai.report.domain.making.AnnualReports;
import org.gongkai.report.domain.making.Difference;
import org.gongkai.report.domain.making.FrozenFigure;
import org.gongkai.report.domain.making.FrozenFigure.Kept;
import org.gongkai.statistics.Figures;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What has changed in the records since a report was signed, figure by figure, with the records that came or went. */
@Service
@Transactional(readOnly = true)
public class Differences {
    private final AnnualReports reports;
    private final Figures figures;
    private final Fingerprints fingerprints;

    Differences(AnnualReports reports, Figures figures, Fingerprints fingerprints) {
        this.reports = reports;
        this.figures = figures;
        this.fingerprints = fingerprints;
    }

    /** Empty while nothing has changed. */
    public List<Difference> since(AnnualReport signed) {
        var differences = new ArrayList<Difference>();
        for (var figure : reports.frozenFigures(signed.id())) {
            var now = new ArrayList<Kept>();
            long value = figures.get(figure.query()).value();
            if (!fingerprints.of(figure.query(), value, now).equals(figure.fingerprint())) {
                differences.add(difference(signed.id(), figure, value, now));
            }
        }
        return differences;
    }

    private Difference difference(ReportId report, FrozenFigure figure, long value, List<Kept> now) {
        var kept = reports.keptRecords(report, figure.query(), null, FrozenFigure.MOST_KEPT).items();
        if (kept.isEmpty() && figure.value() != 0) {
            return new Difference(figure, value, List.of(), List.of()); // too many to have been kept by name
        }
        var then = kept.stream().map(Kept::key).collect(Collectors.toSet());
        var current = now.stream().map(Kept::key).collect(Collectors.toSet());
        return new Difference(figure, value, now.stream().filter(record -> !then.contains(record.key())).toList(),
                kept.stream().filter(record -> !current.contains(record.key())).toList());
    }
}
