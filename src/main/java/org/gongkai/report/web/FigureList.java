package org.gongkai.report.web;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.domain.making.AnnualReport;
import org.gongkai.report.domain.text.FigureName;
import org.gongkai.statistics.Figure;
import org.gongkai.statistics.Figures;
import org.springframework.stereotype.Component;

/** The figures an author may insert, with what each counts and its value now. */
@Component
class FigureList {
    private static final int MOST = 60;
    private final Figures figures;

    FigureList(Figures figures) {
        this.figures = figures;
    }

    /** Wholes first, then parts; those whose label, definition or name has all the words asked for. */
    List<InsertableFigure> of(AnnualReport report, String words) {
        var all = new ArrayList<InsertableFigure>();
        var ofYear = figures.ofYear(report.year(), report.counts());
        ofYear.stream().filter(figure -> figure.query().dimensions().isEmpty()).map(this::entry).forEach(all::add);
        ofYear.stream().filter(figure -> figure.query().dimensions().size() == 1).map(this::entry).forEach(all::add);
        ofYear.stream().filter(figure -> figure.query().dimensions().size() > 1).map(this::entry).forEach(all::add);
        return all.stream().filter(entry -> words.isBlank() || entry.has(words.strip())).limit(MOST).toList();
    }

    private InsertableFigure entry(Figure figure) {
        var metric = figures.metric(figure.query().metric());
        String name = new FigureName(metric.name(), figure.query().dimensions(), "", 0).written();
        return new InsertableFigure(metric.label(), String.join("、", figure.dimensionLabels().values()),
                metric.measure()
                        .grouped(
                                figure.value())
                        + " " + metric.unit(),
                metric.definition(), "{{" + name + "}}");
    }
}
