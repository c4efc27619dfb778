package org.gongkai.report.application;

import java.util.List;
import java.util.Objects;
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
                .filter(figure -> figure.along().equals(way) && isPartOf(whole, figure.query(), along))
                .map(figure -> new Part(figure.label(), figure.query(), figure.value()))
                .sorted(Part.LARGEST_FIRST)
                .toList();
    }

    /** The same metric may be told by parts twice, once for the filer and once for the county. */
    private static boolean isPartOf(FigureQuery whole, FigureQuery part, String along) {
        boolean organFits = along.equals(FigureName.ORGAN) && whole.organ() == null
                || Objects.equals(part.organ(), whole.organ());
        boolean narrowedAlike = !along.equals(FigureName.ORGAN) || part.dimensions().equals(whole.dimensions());
        return organFits && narrowedAlike && part.from().equals(whole.from()) && part.to().equals(whole.to());
    }

    @Override
    public FigureQuery query(FigureName name) {
        return names.query(name);
    }
}
