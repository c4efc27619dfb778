package org.gongkai.search.web;

import java.util.concurrent.atomic.AtomicInteger;

/** Words no other test has published anything about, since all share one index. */
final class OwnWords {
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥";
    private static final AtomicInteger RUNS = new AtomicInteger();

    private OwnWords() {}

    /** Two characters that tell it from the others, between these. */
    static String between(String before, String after) {
        int run = RUNS.getAndIncrement();
        return before + STEMS.charAt(run / STEMS.length()) + STEMS.charAt(run % STEMS.length()) + after;
    }
}
