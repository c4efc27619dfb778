package org.gongkai.report.domain.text;

/** A number told roughly, as reports do: 三十多, 三百多. Never more than it is. */
final class RoundNumber {
    private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    private RoundNumber() {}

    static String about(long value) {
        if (value <= 10) {
            return Long.toString(value);
        }
        if (value < 100) {
            return rounded(value, 10, (value < 20 ? "" : DIGITS[(int) (value / 10)]) + "十");
        }
        if (value < 1000) {
            return rounded(value, 100, DIGITS[(int) (value / 100)] + "百");
        }
        long step = (long) Math.pow(10, Math.floor(Math.log10(value)));
        return rounded(value, step, Long.toString(value / step * step));
    }

    private static String rounded(long value, long step, String words) {
        return value % step == 0 ? words : words + "多";
    }
}
