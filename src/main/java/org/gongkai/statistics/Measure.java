package org.gongkai.statistics;

import java.math.BigDecimal;

/**
 * How the whole number that carries a value is read. Values stay {@code long} everywhere, so that nothing is ever rounded:
 * money is carried in 分, a rate in tenths of a per cent, a change with its sign.
 */
public enum Measure {
    /** Records, items, units: the number itself. */
    COUNT(0),
    /** A change against the year before (本年增/减), written with its sign. */
    CHANGE(0),
    /** Money: carried in 分, shown in 元 with two decimals. */
    MONEY(2),
    /** A rate: carried in tenths of a per cent. Never additive. */
    RATE(1);

    private final int decimals;

    Measure(int decimals) {
        this.decimals = decimals;
    }

    /** The value in the metric's unit. */
    public BigDecimal exact(long carried) {
        return BigDecimal.valueOf(carried, decimals);
    }

    /** The number that carries a value given in the metric's unit. @throws ArithmeticException when it has more decimals */
    public long carry(BigDecimal exact) {
        return exact.setScale(decimals).unscaledValue().longValueExact();
    }

    /** As people read it in lists: grouped, with its decimals, a change with its sign; a whole rate without ".0". */
    public String grouped(long carried) {
        var exact = exact(carried);
        return switch (this) {
            case COUNT -> "%,d".formatted(carried);
            case CHANGE -> carried > 0 ? "+" + carried : Long.toString(carried);
            case MONEY -> "%,.2f".formatted(exact);
            case RATE -> plain(carried);
        };
    }

    /** As it stands in running text and in the form: without grouping, no needless decimals. */
    public String plain(long carried) {
        var exact = exact(carried);
        return this == CHANGE
                ? grouped(carried)
                : exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }

    /** Whether values of several organs may be summed. */
    public boolean sums() {
        return this != RATE;
    }

    public int decimals() {
        return decimals;
    }
}
