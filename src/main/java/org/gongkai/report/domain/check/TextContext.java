package org.gongkai.report.domain.check;

import java.util.List;
import org.gongkai.report.domain.check.Narrative.Sentence;

/** A report's text taken apart once for all checks. */
record TextContext(CheckedReport report, List<Sentence> sentences, List<StatedFigure> figures) {
    static TextContext of(CheckedReport report) {
        return new TextContext(report, report.narrative().sentences(), FigureReading.of(report.narrative()));
    }

    List<StatedFigure> information() {
        return figures.stream().filter(StatedFigure::countsInformation).toList();
    }
}
