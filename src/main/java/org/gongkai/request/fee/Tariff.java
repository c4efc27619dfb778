package org.gongkai.request.fee;

import java.util.List;
import org.gongkai.law.ArticleRef;

/** The two tariffs of 109号, both progressive by bracket (超额累进): a bracket's price is paid only for what lies in it. */
public enum Tariff {
    /** 109号 §4: for every kind of decision. From the 31st on each further ten cost 100 more. */
    BY_ITEM("按件计收", "件", ArticleRef.of("109号", 4),
            List.of(new Bracket(1, 0), new Bracket(11, 100), new Bracket(31, 200)), 10, 100),
    /** 109号 §5: where paper copies, e-mail or copied data are wanted; counted within one request. */
    BY_VOLUME("按量计收", "页", ArticleRef.of("109号", 5),
            List.of(new Bracket(1, 0), new Bracket(31, 10), new Bracket(101, 20), new Bracket(201, 40)), 0, 0);

    /** @param from the first unit in it */
    record Bracket(int from, int yuanEach) {}

    private final String term;
    private final String unit;
    private final ArticleRef basis;
    private final List<Bracket> brackets;
    private final int stepUnits;
    private final int stepYuan;

    Tariff(String term, String unit, ArticleRef basis, List<Bracket> brackets, int stepUnits, int stepYuan) {
        this.term = term;
        this.unit = unit;
        this.basis = basis;
        this.brackets = brackets;
        this.stepUnits = stepUnits;
        this.stepYuan = stepYuan;
    }

    public String term() {
        return term;
    }

    /** What is counted. */
    public String unit() {
        return unit;
    }

    public ArticleRef basis() {
        return basis;
    }

    /** What the n-th unit costs. */
    int yuanFor(int nth) {
        Bracket bracket = brackets.getFirst();
        for (Bracket next : brackets) {
            bracket = nth >= next.from() ? next : bracket;
        }
        boolean open = bracket.equals(brackets.getLast()) && stepUnits > 0;
        return bracket.yuanEach() + (open ? (nth - bracket.from()) / stepUnits * stepYuan : 0);
    }
}
