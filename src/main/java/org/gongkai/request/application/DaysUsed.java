package org.gongkai.request.application;

import java.util.Arrays;
import java.util.Locale;
import org.gongkai.law.BadInput;

/** Working days a case used, in steps the law knows: 20 is the term, 40 the longest (条例 §33). */
public enum DaysUsed {
    WEEK(0, 5, "5个工作日以内"), FORTNIGHT(6, 10, "6至10个工作日"), TERM(11, 20, "11至20个工作日"), EXTENDED(21, 40, "21至40个工作日"),
    LONGER(41, Integer.MAX_VALUE, "40个工作日以上");

    private final int from;
    private final int to;
    private final String term;

    DaysUsed(int from, int to, String term) {
        this.from = from;
        this.to = to;
        this.term = term;
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }

    public String term() {
        return term;
    }

    /** The value of the dimension {@code used}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static DaysUsed of(String key) {
        return Arrays.stream(values())
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new BadInput("used", "没有“%s”这一段。".formatted(key)));
    }
}
