package org.gongkai.report.application;

import java.util.HashSet;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.organ.OrganId;
import org.gongkai.report.domain.binding.CellBinding;
import org.gongkai.report.domain.binding.CellBinding.Term;
import org.gongkai.report.domain.form.CellRef;
import org.gongkai.report.domain.form.CellValue;
import org.gongkai.report.domain.form.FormCell;
import org.gongkai.report.domain.form.ReportForm;
import org.gongkai.report.domain.form.ReportTables;
import org.gongkai.statistics.FigureQuery;
import org.gongkai.statistics.Figures;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fills the tables of a form from figures: one question for each metric and set of dimensions, whatever the number of cells. */
@Service
@Transactional(readOnly = true)
public class ComputingTables {
    private static final int TEN_THOUSAND_AS_PLACES = 4;
    private final Figures figures;
    private final Bindings bindings;

    ComputingTables(Figures figures, Bindings bindings) {
        this.figures = figures;
        this.bindings = bindings;
    }

    /** @param organ null for all organs of the county */
    public ReportTables of(ReportForm form, @Nullable OrganId organ, int year) {
        var answers = new Answers(organ, year);
        var bound = bindings.of(form.id());
        var cells = new LinkedHashMap<CellRef, CellValue>();
        form.cells().forEach((ref, place) -> bound.find(ref).ifPresent(binding -> {
            var number = answers.number(binding, place);
            if (number != null) {
                cells.put(ref, CellValue.of(number, CellValue.plain(number)));
            }
        }));
        return new ReportTables(cells);
    }

    /** The figures in the cells of a form with their values: as few questions as the tables take. */
    Map<FigureQuery, Long> figures(ReportForm form, @Nullable OrganId organ, int year) {
        var answers = new Answers(organ, year);
        var values = new LinkedHashMap<FigureQuery, Long>();
        form.cells()
                .keySet()
                .stream()
                .flatMap(cell -> bindings.of(form.id()).find(cell).stream())
                .flatMap(binding -> binding.terms().stream())
                .filter(term -> answers.known.contains(term.metric()))
                .forEach(term -> values.put(term.of(organ, year), answers.value(term)));
        return values;
    }

    /** The number of one cell, without the rest of the tables; null when nothing counts it. */
    public @Nullable BigDecimal number(ReportForm form, CellRef cell, @Nullable OrganId organ, int year) {
        var place = form.cells().get(cell);
        return place == null ? null
                : bindings.of(form.id())
                        .find(cell)
                        .map(binding -> new Single(organ, year).number(binding, place))
                        .orElse(null);
    }

    /** The figures a cell is the sum of, for a report of that organ and year. */
    public List<FigureQuery> behind(ReportForm form, CellRef cell, @Nullable OrganId organ, int year) {
        return bindings.of(form.id())
                .find(cell)
                .map(binding -> binding.terms().stream().map(term -> term.of(organ, year)).toList())
                .orElse(List.of());
    }

    /** What has been asked already, for one organ and year. */
    private class Answers {
        private final @Nullable OrganId organ;
        private final int year;
        private final Set<String> known = new HashSet<>();
        private final Map<String, Map<Set<String>, Map<Map<String, String>, Long>>> parts = new HashMap<>();

        Answers(@Nullable OrganId organ, int year) {
            this.organ = organ;
            this.year = year;
            figures.metrics().forEach(metric -> known.add(metric.name()));
        }

        /** Null when one of its figures is not counted here: the cell stays blank, which the checks then name. */
        @Nullable
        BigDecimal number(CellBinding binding, FormCell place) {
            if (binding.fixed() != null) {
                return BigDecimal.valueOf(binding.fixed());
            }
            var sum = BigDecimal.ZERO;
            for (var term : binding.terms()) {
                if (!known.contains(term.metric())) {
                    return null;
                }
                sum = sum.add(figures.metric(term.metric()).measure().exact(value(term)));
            }
            return "万元".equals(place.unit()) ? sum.movePointLeft(TEN_THOUSAND_AS_PLACES) : sum;
        }

        long value(Term term) {
            var along = term.along();
            var values = parts.computeIfAbsent(term.metric(), metric -> new HashMap<>())
                    .computeIfAbsent(along, names -> ask(term.metric(), names));
            return values.getOrDefault(term.dimensions(), 0L);
        }

        private Map<Map<String, String>, Long> ask(String metric, Set<String> along) {
            var whole = FigureQuery.ofYear(metric, organ, year, Map.of());
            return along.isEmpty() ? Map.of(Map.of(), figures.get(whole).value()) : figures.parts(whole, along);
        }
    }

    /** Asks for the one figure wanted, not for all its neighbours. */
    private final class Single extends Answers {
        private final @Nullable OrganId organ;
        private final int year;

        Single(@Nullable OrganId organ, int year) {
            super(organ, year);
            this.organ = organ;
            this.year = year;
        }

        @Override
        long value(Term term) {
            return figures.get(term.of(organ, year)).value();
        }
    }
}
