package org.gongkai.report.domain.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.report.domain.form.CellRef;
import org.gongkai.report.domain.form.CellValue;
import org.gongkai.report.domain.form.FormTable;
import org.gongkai.report.domain.form.Identity;
import org.gongkai.report.domain.form.Identity.Relation;
import org.gongkai.report.domain.form.Sum;

/** The sums a form demands (勾稽关系): 60号 and 30号, table by table, each in every column or row that has its cells. */
public final class IdentityCheck {
    private static final String OF_TABLE_3 = "3";

    private IdentityCheck() {}

    /** Holds every identity of the form against the tables. Those that need last year's report are left out without it. */
    public static Checked check(TableSet set) {
        var findings = new ArrayList<Finding>();
        var unchecked = new ArrayList<Unchecked>();
        var blanks = new HashSet<Set<CellRef>>();
        var proven = proven(set);
        for (var identity : set.form().identities()) {
            if (identity.needsPrevious() && set.previous() == null) {
                continue;
            }
            if (!set.tables().has(identity.table())) {
                String table = set.form().table(identity.table()).name();
                unchecked.add(
                        new Unchecked(identity.rule(), table + "：" + identity.note(), "没有读到" + table + "，缺表不当作 0。"));
                continue;
            }
            for (var along : places(set, identity)) {
                switch (Balance.of(set, identity, along, proven)) {
                    case Balance.Broken broken -> findings.add(BrokenIdentity.finding(set, identity, broken));
                    case Balance.BlankShouldBe blank -> {
                        if (blanks.add(Set.copyOf(blank.cells()))) {
                            findings.add(BrokenIdentity.blank(set, ruleOfBlank(identity), blank));
                        }
                    }
                    case Balance.Unknown unknown -> unchecked.add(BrokenIdentity.unknown(set, identity, unknown));
                    case Balance.Holds holds -> {}
                }
            }
        }
        return new Checked(findings, unchecked);
    }

    /** Blanks that stand in a sum which comes out with them as nought. */
    static Set<CellRef> proven(TableSet set) {
        var proven = new HashSet<CellRef>();
        for (var identity : set.form().identities()) {
            if (set.tables().has(identity.table()) && !identity.needsPrevious()
                    && identity.relation() == Relation.EQUAL) {
                for (var along : places(set, identity)) {
                    if (Balance.of(set, identity, along, Set.of()) instanceof Balance.Holds) {
                        terms(identity).map(term -> identity.cell(term, along))
                                .filter(ref -> set.find(ref, false).filter(CellValue::isBlank).isPresent())
                                .forEach(proven::add);
                    }
                }
            }
        }
        return proven;
    }

    /** In how many columns and rows of a table the sums come out, last year left aside. */
    public static long holding(TableSet set, String table) {
        return set.form()
                .identities()
                .stream()
                .filter(identity -> identity.table().equals(table) && !identity.needsPrevious())
                .flatMap(identity -> places(set, identity).stream()
                        .map(along -> Balance.of(set, identity, along, Set.of())))
                .filter(Balance.Holds.class::isInstance)
                .count();
    }

    /** T3-5 forbids blanks in table 3; elsewhere the broken sum names itself. */
    private static String ruleOfBlank(Identity identity) {
        return identity.table().equals(OF_TABLE_3) ? "T3-5" : identity.rule();
    }

    /** The columns or rows an identity applies to: those the form gives every one of its cells. */
    static List<String> places(TableSet set, Identity identity) {
        var table = set.form().table(identity.table());
        var along = identity.every() == Identity.Every.COLUMN ? table.columns() : table.rows();
        return along.stream()
                .filter(place -> terms(identity).allMatch(term -> exists(set, table, identity, term, place)))
                .toList();
    }

    private static boolean exists(TableSet set, FormTable table, Identity identity, Sum.Term term, String place) {
        var ref = identity.cell(term, place);
        return term.previous() && set.previousForm() != null
                ? set.previousForm().find(ref).isPresent()
                : table.find(ref.row(), ref.column()).isPresent();
    }

    private static Stream<Sum.Term> terms(Identity identity) {
        return Stream.concat(identity.left().terms().stream(), identity.right().terms().stream());
    }
}
