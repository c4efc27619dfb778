package org.gongkai.report.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gongkai.organ.OrganId;
import org.gongkai.report.domain.check.RecordCounts;
import org.gongkai.report.domain.making.AnnualReport;
import org.gongkai.report.domain.making.AnnualReports;
import org.gongkai.report.domain.making.FrozenFigure;
import org.gongkai.statistics.FigureQuery;
import org.gongkai.statistics.Figures;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the records say beside the tables (T3-6 … T4-3): as it is now, and as it was once the report is signed. */
@Component
class CountingRecords {
    /** 条例 of 2007 came into force on this day: no review of a disclosure is older. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2008, 5, 1);
    private final Figures figures;
    private final AnnualReports reports;

    CountingRecords(Figures figures, AnnualReports reports) {
        this.figures = figures;
        this.reports = reports;
    }

    RecordCounts of(AnnualReport report) {
        if (report.imported() != null) {
            return RecordCounts.UNKNOWN;
        }
        if (!report.stage().isFrozen()) {
            return counts(report, query -> figures.get(query).value());
        }
        return counts(report,
                query -> reports.frozenFigure(report.id(), query).map(FrozenFigure::value).orElse(null));
    }

    private static RecordCounts counts(AnnualReport report, Function<FigureQuery, @Nullable Long> value) {
        var asked = asked(report);
        return new RecordCounts(value.apply(asked.get(0)), value.apply(asked.get(1)), value.apply(asked.get(2)),
                value.apply(asked.get(3)), value.apply(asked.get(4)));
    }

    /** The figures asked, in the order of {@link RecordCounts}. */
    static List<FigureQuery> asked(AnnualReport report) {
        return List.of(ofYear("request.open", report), ofYear("request.fees-asked", report),
                ofYear("request.corrections-asked", report), reviewsUpToThen(report.counts(), report.year()),
                ofYear("remedy.review-skipped", report));
    }

    private static FigureQuery ofYear(String metric, AnnualReport report) {
        return FigureQuery.ofYear(metric, report.counts(), report.year(), Map.of());
    }

    private static FigureQuery reviewsUpToThen(@Nullable OrganId organ, int year) {
        return new FigureQuery("remedy.reviews-decided", organ, FIRST_DAY, LocalDate.of(year, 12, 31), Map.of());
    }
}
