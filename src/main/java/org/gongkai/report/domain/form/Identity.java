package org.gongkai.report.domain.form;

import java.math.BigDecimal;

/**
 * A relation between sums of cells that a form demands (勾稽关系), for every column or every row that has the cells.
 *
 * @param rule its stable id, such as T3-1
 * @param note in words
 */
public record Identity(String rule, Severity severity, String table, Every every, Sum left, Relation relation,
        Sum right,
        String note) {
    /** Along what it is repeated. */
    public enum Every {
        /** The terms are rows; it must hold in every column. */
        COLUMN,
        /** The terms are columns; it must hold in every row. */
        ROW
    }

    /** How the two sums must relate. */
    public enum Relation {
        /** Both the same. */
        EQUAL("="),
        /** Left not more than right. */
        AT_MOST("<="),
        /** Left not less than right. */
        AT_LEAST(">=");

        private final String sign;

        Relation(String sign) {
            this.sign = sign;
        }

        public static Relation ofSign(String sign) {
            for (var relation : values()) {
                if (relation.sign.equals(sign)) {
                    return relation;
                }
            }
            throw new IllegalArgumentException("not a relation: " + sign);
        }

        public boolean holds(BigDecimal left, BigDecimal right) {
            int comparison = left.compareTo(right);
            return switch (this) {
                case EQUAL -> comparison == 0;
                case AT_MOST -> comparison <= 0;
                case AT_LEAST -> comparison >= 0;
            };
        }
    }

    public boolean needsPrevious() {
        return left.needsPrevious() || right.needsPrevious();
    }

    /** The cell a term means, where the identity is repeated along {@code along}. */
    public CellRef cell(Sum.Term term, String along) {
        return every == Every.COLUMN ? new CellRef(table, term.key(), along) : new CellRef(table, along, term.key());
    }
}
