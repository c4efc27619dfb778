package org.gongkai.report.domain.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkai.report.domain.form.CellRef;
import org.gongkai.report.domain.form.Identity;
import org.gongkai.report.domain.form.Identity.Relation;
import org.gongkai.report.domain.form.Sum;

/** How an identity stands in one column or row. */
sealed interface Balance {
    String along();

    /** It holds, blanks taken as nought: the sum proves them. */
    record Holds(String along) implements Balance {}

    /** Both sides are known and do not agree. */
    record Broken(String along, BigDecimal left, BigDecimal right) implements Balance {}

    /** It would hold if the blank cells together held {@code value}. */
    record BlankShouldBe(String along, List<CellRef> cells, BigDecimal value) implements Balance {}

    /** Some cells are not there or hold no number. */
    record Unknown(String along, List<CellRef> cells) implements Balance {}

    /** @param proven blanks another sum shows to be nought */
    static Balance of(TableSet set, Identity identity, String along, Set<CellRef> proven) {
        var left = Side.of(set, identity, identity.left(), along, proven);
        var right = Side.of(set, identity, identity.right(), along, proven);
        var unknown = joined(left.unknown, right.unknown);
        if (!unknown.isEmpty()) {
            return new Unknown(along, unknown);
        }
        if (identity.relation().holds(left.sum, right.sum)) {
            return new Holds(along);
        }
        var gap = left.sum.subtract(right.sum);
        var blanks = joined(left.blank, right.blank);
        boolean closable = identity.relation() == Relation.EQUAL && (gap.signum() > 0
                ? left.blank.isEmpty() && !right.blank.isEmpty()
                : right.blank.isEmpty() && !left.blank.isEmpty());
        return closable ? new BlankShouldBe(along, blanks, gap.abs()) : new Broken(along, left.sum, right.sum);
    }

    private static List<CellRef> joined(List<CellRef> some, List<CellRef> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** One side added up, blanks as nought. */
    record Side(BigDecimal sum, List<CellRef> blank, List<CellRef> unknown) {
        static Side of(TableSet set, Identity identity, Sum sum, String along, Set<CellRef> proven) {
            var total = BigDecimal.ZERO;
            var blank = new ArrayList<CellRef>();
            var unknown = new ArrayList<CellRef>();
            for (var term : sum.terms()) {
                var ref = identity.cell(term, along);
                var value = set.find(ref, term.previous());
                if (value.isPresent() && value.get().isBlank()) {
                    if (!term.previous() && !proven.contains(ref)) { // last year's blanks are not ours to fill
                        blank.add(ref);
                    }
                } else if (value.isEmpty() || value.get().number() == null) {
                    unknown.add(ref);
                } else {
                    total = term.negative() ? total.subtract(value.get().number()) : total.add(value.get().number());
                }
            }
            return new Side(total, blank, unknown);
        }
    }
}
