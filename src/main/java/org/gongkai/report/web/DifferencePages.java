package org.gongkai.report.web;

import java.util.List;
import java.util.Optional;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.report.domain.making.AnnualReport;
import org.gongkai.report.domain.making.Difference;
import org.gongkai.report.domain.making.FrozenFigure.Kept;
import org.gongkai.statistics.FigureAddress;
import org.gongkai.statistics.FigureQuery;
import org.gongkai.statistics.Figures;
import org.gongkai.statistics.Metric;
import org.gongkai.statistics.RecordAccess;
import org.gongkai.statistics.RecordFate;
import org.springframework.stereotype.Component;

/** Tells what changed since a signature, and what has become of each record, as far as this officer may know. */
@Component
class DifferencePages {
    private final Figures figures;
    private final FigurePages pages;
    private final FigureAddress addresses;
    private final RecordAccess access;
    private final CurrentOfficer officer;

    DifferencePages(Figures figures, FigurePages pages, FigureAddress addresses, RecordAccess access,
            CurrentOfficer officer) {
        this.figures = figures;
        this.pages = pages;
        this.addresses = addresses;
        this.access = access;
        this.officer = officer;
    }

    DifferenceView of(AnnualReport report, Difference difference) {
        var query = difference.signed().query();
        var metric = figures.metric(query.metric());
        return new DifferenceView(metric.label() + "（" + pages.narrowed(query) + "）",
                grouped(metric, difference.signed()
                        .value()),
                grouped(metric, difference.now()),
                ReportAddresses.staff(report) + "/figure?" + addresses.write(query), difference,
                lines(query, difference.added()), lines(query, difference.gone()));
    }

    private static String grouped(Metric metric, long value) {
        return metric.measure().grouped(value) + " " + metric.unit();
    }

    private List<DifferenceView.Line> lines(FigureQuery query, List<Kept> records) {
        boolean opens = access.opens(officer.get(), query);
        return records.stream().limit(DifferenceView.SHOWN).map(kept -> line(query, kept, opens)).toList();
    }

    private DifferenceView.Line line(FigureQuery query, Kept kept, boolean opens) {
        String title = kept.title().isEmpty() ? kept.key() : kept.title();
        return (opens ? figures.fate(query, kept.key()) : Optional.<RecordFate>empty())
                .map(fate -> new DifferenceView.Line(title, fate.words(), fate.url()))
                .orElseGet(() -> new DifferenceView.Line(title, "", null));
    }
}
