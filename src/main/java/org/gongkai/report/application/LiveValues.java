package org.gongkai.report.application;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.law.BadInput;
import org.gongkai.organ.Organ;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.Organs;
import org.gongkai.report.domain.making.AnnualReport;
import org.gongkai.report.domain.text.FigureName;
import org.gongkai.report.domain.text.Values;
import org.gongkai.statistics.FigureQuery;
import org.gongkai.statistics.Figures;
import org.gongkai.statistics.Metric;
import org.jspecify.annotations.Nullable;

/** Figures as they are now, for one report. */
class LiveValues implements Values {
    private final Figures figures;
    private final Organs organs;
    private final AnnualReport report;

    LiveValues(Figures figures, Organs organs, AnnualReport report) {
        this.figures = figures;
        this.organs = organs;
        this.report = report;
    }

    @Override
    public Metric metric(String name) {
        return figures.metric(name);
    }

    @Override
    public long value(FigureQuery query) {
        return figures.get(query).value();
    }

    @Override
    public List<Part> parts(FigureQuery whole, String along) {
        var parts = along.equals(FigureName.ORGAN) ? byOrgan(whole) : byDimension(whole, along);
        return parts.stream()
                .filter(part -> part.value() != 0)
                .sorted(Part.LARGEST_FIRST)
                .toList();
    }

    private List<Part> byOrgan(FigureQuery whole) {
        var names = organs.disclosing().stream().collect(Collectors.toMap(Organ::id, Organ::shortName));
        return figures.byOrgan(whole, names.keySet())
                .entrySet()
                .stream()
                .map(entry -> new Part(String.valueOf(names.get(entry.getKey())), whole.of(entry.getKey()), entry
                        .getValue()))
                .toList();
    }

    private List<Part> byDimension(FigureQuery whole, String along) {
        if (!whole.dimensions().isEmpty()) {
            throw new BadInput(along, "“逐项”的指标不能再限定其他维度。");
        }
        return figures.parts(whole, Set.of(along))
                .entrySet()
                .stream()
                .map(entry -> part(whole, entry.getKey(), entry.getValue()))
                .toList();
    }

    private Part part(FigureQuery whole, Map<String, String> dimensions, long value) {
        var query = new FigureQuery(whole.metric(), whole.organ(), whole.from(), whole.to(), dimensions);
        return new Part(String.join("", figures.labels(query).values()), query, value);
    }

    @Override
    public FigureQuery query(FigureName name) {
        return FigureQuery.ofYear(name.metric(), organ(name.organ()), report.year() - name.yearsBack(), name
                .dimensions());
    }

    private @Nullable OrganId organ(String slug) {
        return switch (slug) {
            case "" -> report.counts();
            case FigureName.COUNTY -> null;
            default -> organs.findBySlug(slug)
                    .map(Organ::id)
                    .orElseThrow(() -> new BadInput("organ", "没有代号为“%s”的单位。".formatted(slug)));
        };
    }
}
