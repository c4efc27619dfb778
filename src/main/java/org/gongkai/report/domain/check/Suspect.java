package org.gongkai.report.domain.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.report.domain.form.CellRef;
import org.gongkai.report.domain.form.CellValue;
import org.gongkai.report.domain.form.Identity;
import org.gongkai.report.domain.form.Identity.Relation;
import org.gongkai.report.domain.form.ReportTables;

/**
 * The one cell that, written otherwise, would make every sum of its table come out: most likely the one written wrong.
 *
 * @param shouldBe what would make them come out
 */
public record Suspect(FoundCell cell, BigDecimal shouldBe) {
    private static final int MOST = 3;

    /** Per table, at most a few; none when no single cell explains all that is broken. */
    public static List<Suspect> in(TableSet set) {
        var suspects = new ArrayList<Suspect>();
        for (var table : set.tables().tables()) {
            var broken = broken(set, table);
            if (!broken.isEmpty()) {
                suspects.addAll(explaining(set, table, broken));
            }
        }
        return suspects;
    }

    private record Place(Identity identity, Balance.Broken balance) {
        BigDecimal gap() {
            return balance.right().subtract(balance.left());
        }
    }

    private static List<Place> broken(TableSet set, String table) {
        var broken = new ArrayList<Place>();
        var proven = IdentityCheck.proven(set);
        for (var identity : set.form().identities()) {
            if (identity.table().equals(table) && identity.relation() == Relation.EQUAL && !identity.needsPrevious()) {
                for (var along : IdentityCheck.places(set, identity)) {
                    if (Balance.of(set, identity, along, proven) instanceof Balance.Broken gap) {
                        broken.add(new Place(identity, gap));
                    }
                }
            }
        }
        return broken;
    }

    private static List<Suspect> explaining(TableSet set, String table, List<Place> broken) {
        var suspects = new ArrayList<Suspect>();
        for (var candidate : candidates(set, broken).entrySet()) {
            for (var value : candidate.getValue()) {
                var changed = with(set.tables(), candidate.getKey(), value);
                if (suspects.size() < MOST && broken(TableSet.of(set.form(), changed), table).isEmpty()) {
                    suspects.add(new Suspect(set.found(candidate.getKey()), value));
                }
            }
        }
        return suspects;
    }

    private static ReportTables with(ReportTables tables, CellRef ref, BigDecimal value) {
        return tables.with(ref, CellValue.of(value, CellValue.plain(value)));
    }

    /** The cells of the first broken sum, each with the value that would mend it; a cell that explains all is among them. */
    private static Map<CellRef, Set<BigDecimal>> candidates(TableSet set, List<Place> broken) {
        var candidates = new LinkedHashMap<CellRef, Set<BigDecimal>>();
        var place = broken.getFirst();
        var identity = place.identity();
        String along = place.balance().along();
        identity.left().terms().forEach(term -> add(set, candidates, identity.cell(term, along), place.gap()));
        identity.right()
                .terms()
                .forEach(term -> add(set, candidates, identity.cell(term, along), place.gap().negate()));
        return candidates;
    }

    private static void add(TableSet set, Map<CellRef, Set<BigDecimal>> candidates, CellRef ref, BigDecimal change) {
        var value = set.tables().number(ref).orElse(BigDecimal.ZERO).add(change);
        if (value.signum() >= 0) {
            candidates.computeIfAbsent(ref, unseen -> new LinkedHashSet<>()).add(value);
        }
    }
}
