package org.gongkai.statistics.domain;

import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Twelve months of one year beside those of the year before, laid out to be drawn. */
public record MonthChart(int year, List<Bars> months, long top) {
    public static final int WIDTH = 720;
    public static final int HEIGHT = 240;
    private static final int FLOOR = 208;
    private static final int CEILING = 16;
    private static final int BAND = WIDTH / 12;

    public MonthChart {
        months = List.copyOf(months);
    }

    /** From values per month; a month without any is drawn as nothing. */
    public static MonthChart of(int year, Map<Month, Long> values, Map<Month, Long> before) {
        long highest = 1;
        for (var month : Month.values()) {
            highest = Math.max(highest, Math.max(values.getOrDefault(month, 0L), before.getOrDefault(month, 0L)));
        }
        long top = roundedUp(highest);
        return new MonthChart(year, Arrays.stream(Month.values())
                .map(month -> Bars.of(month, values.getOrDefault(month, 0L), before.getOrDefault(month, 0L), top))
                .toList(), top);
    }

    /** Lines to read values off: the floor, the middle, the top. */
    public List<Line> lines() {
        return List.of(new Line(FLOOR, 0), new Line((FLOOR + CEILING) / 2, top / 2), new Line(CEILING, top));
    }

    /** The next even number of one leading digit (or two below it) that is not smaller. */
    private static long roundedUp(long value) {
        long step = 2;
        while (step * 10 < value) {
            step *= 10;
        }
        return (value + step - 1) / step * step;
    }

    /** A level line. */
    public record Line(int y, long value) {}

    /** The pair of bars of a month. */
    public record Bars(Month month, long value, long before, int x, int height, int heightBefore) {
        static final int BAR = 20;

        static Bars of(Month month, long value, long before, long top) {
            int x = (month.getValue() - 1) * BAND + (BAND - 2 * BAR) / 2;
            return new Bars(month, value, before, x, scaled(value, top), scaled(before, top));
        }

        public int y() {
            return FLOOR - height;
        }

        public int yBefore() {
            return FLOOR - heightBefore;
        }

        public int middle() {
            return x + BAR;
        }

        private static int scaled(long value, long top) {
            return value == 0 ? 0 : (int) Math.max(1, value * (FLOOR - CEILING) / top);
        }
    }
}
