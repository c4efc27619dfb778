package org.gongkai.statistics.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A value beside that of the year before. */
public record Change(long before, long now) {
    /** For people: never a rate over nothing. */
    public String inWords() {
        if (before == 0) {
            return now == 0 ? "上年同样没有" : "上年没有记录，无从比较";
        }
        if (before == now) {
            return "与上年持平";
        }
        return (now > before ? "比上年多 " : "比上年少 ") + "%,d".formatted(Math.abs(now - before)) + "（" + percent() + "%）";
    }

    private BigDecimal percent() {
        return BigDecimal.valueOf(Math.abs(now - before))
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(before), 1, RoundingMode.HALF_UP);
    }
}
