package org.gongkai.report.application;

import java.util.List;
import org.gongkai.report.domain.making.FrozenFigure;
import org.gongkai.report.domain.text.FigureName;
import org.gongkai.report.domain.text.Values;
import org.gongkai.statistics.FigureQuery;
import org.gongkai.statistics.Metric;

/** Figures as they were when the report was signed; the text comes out the same for ever. */
class FrozenValues implements Values {
    private final Values names;
    private final List<FrozenFigure> frozen;

    FrozenValues(Values names, List<FrozenFigure> frozen) {
        this.names = names;
        this.frozen = frozen;
    }

    @Override
    public Metric metric(String name) {
        return names.metric(name);
    }

    @Override
    public long value(FigureQuery query) {
        return frozen.stream()
                .filter(figure -> figure.query().equals(query))
                .findFirst()
                .map(FrozenFigure::value)
                .orElse(0L);
    }

    @Override
    public List<Part> parts(FigureQuery whole, String along) {
        String way = whole.metric() + "/" + along;
        return frozen.stream()
                .filter(figure -> figure.along().equals(way) && figure.query().from().equals(whole.from()))
                .map(figure -> new Part(figure.label(), figure.query(), figure.value()))
                .toList();
    }

    @Override
    public FigureQuery query(FigureName name) {
        return names.query(name);
    }
}
