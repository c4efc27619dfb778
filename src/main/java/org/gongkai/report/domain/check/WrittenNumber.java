package org.gongkai.report.domain.check;

import java.math.BigDecimal;

/** A number as a sentence writes it: 1,234 or 十二. */
final class WrittenNumber {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String TENS = "十百千";

    private WrittenNumber() {}

    static BigDecimal of(String written) {
        return Character.isDigit(written.charAt(0)) ? new BigDecimal(written.replaceAll("[,，]", ""))
                : BigDecimal.valueOf(inWords(written.replace('零', '〇').replace('两', '二')));
    }

    /** Below ten thousand; reports write more in digits. */
    private static long inWords(String words) {
        long sum = 0;
        long digit = -1;
        for (char c : words.toCharArray()) {
            int power = TENS.indexOf(c);
            if (power < 0) {
                digit = DIGITS.indexOf(c);
            } else {
                sum += (digit < 0 ? 1 : digit) * Math.round(Math.pow(10, power + 1.0));
                digit = 0;
            }
        }
        return sum + Math.max(0, digit);
    }
}
