package org.gongkai.report.application;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.report.application.RecordingValues.Asked;
import org.gongkai.report.domain.form.ReportTables;
import org.gongkai.report.domain.making.AnnualReport;
import org.gongkai.report.domain.making.FrozenFigure.WithRecords;
import org.gongkai.statistics.FigureQuery;
import org.gongkai.statistics.Figures;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a signature fixes: the tables, every figure the report shows and the records behind it. Read apart from the signature's
 * own transaction, which sees what others write meanwhile.
 */
@Service
@Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
class Freezing {
    private final CheckingDrafts checking;
    private final ComposingReports composing;
    private final ComputingTables tables;
    private final Fingerprints fingerprints;
    private final Figures figures;

    Freezing(CheckingDrafts checking, ComposingReports composing, ComputingTables tables, Fingerprints fingerprints,
            Figures figures) {
        this.checking = checking;
        this.composing = composing;
        this.tables = tables;
        this.fingerprints = fingerprints;
        this.figures = figures;
    }

    /** As of one moment, and found sound at that moment. */
    record Frozen(ReportTables tables, List<WithRecords> figures) {}

    /** @throws org.gongkai.law.UnlawfulAct when the report has errors, or doubts nobody has explained */
    Frozen sound(AnnualReport report) {
        checking.requireSound(report);
        var numbers = composing.liveTables(report);
        var asked = new RecordingValues(composing.live(report));
        composing.composed(report, numbers, asked);
        var all = Stream
                .concat(asked.remembered().stream(), report.imported() == null ? ofRecords(report) : Stream.of())
                .distinct()
                .map(fingerprints::freeze)
                .toList();
        return new Frozen(numbers, all);
    }

    private Stream<Asked> ofRecords(AnnualReport report) {
        var inCells = tables.figures(composing.form(report), report.counts(), report.year());
        var beside = CountingRecords.asked(report).stream().map(query -> asked(query, figures.get(query).value()));
        var charted = figures.overlaps(report.year(), report.counts())
                .stream()
                .flatMap(overlap -> overlap.figures().stream())
                .map(figure -> asked(figure.query(), figure.value()));
        return Stream.of(inCells.entrySet().stream().map(figure -> asked(figure.getKey(), figure.getValue())), beside,
                charted).flatMap(each -> each);
    }

    private static Asked asked(FigureQuery query, long value) {
        return new Asked(query, value, "", "");
    }
}
