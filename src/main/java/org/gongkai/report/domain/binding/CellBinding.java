package org.gongkai.report.domain.binding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.organ.OrganId;
import org.gongkai.report.domain.form.CellRef;
import org.gongkai.statistics.FigureQuery;
import org.jspecify.annotations.Nullable;

/**
 * What a cell holds: the sum of its terms, or what the law settles.
 *
 * @param terms empty for a fixed cell
 * @param fixed the number the law settles; null for a cell that is counted
 * @param why why it is fixed; empty otherwise
 */
public record CellBinding(CellRef cell, List<Term> terms, @Nullable Long fixed, String why) {
    public CellBinding {
        terms = List.copyOf(terms);
        if (terms.isEmpty() == (fixed == null)) {
            throw new IllegalArgumentException("a cell is either counted or fixed: " + cell);
        }
    }

    /** A figure, for whatever organ and year the report is. */
    public record Term(String metric, Map<String, String> dimensions) {
        public Term {
            dimensions = Map.copyOf(dimensions);
        }

        public FigureQuery of(@Nullable OrganId organ, int year) {
            return FigureQuery.ofYear(metric, organ, year, dimensions);
        }

        public Set<String> along() {
            return dimensions.keySet();
        }
    }
}
