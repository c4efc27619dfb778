package org.gongkai.search.domain;

/** Numbers up to 99 as they stand in titles: 三, 十二, 四十五. */
final class ChineseNumber {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int TEN = 10;
    private static final int HUNDRED = 100;

    private ChineseNumber() {}

    /** Of figures or words; what is no number in words is read digit by digit as far as it goes. */
    static int of(String text) {
        if (text.chars().allMatch(Character::isDigit)) {
            return Integer.parseInt(text);
        }
        int ten = text.indexOf('十');
        if (ten < 0) {
            return text.chars().map(DIGITS::indexOf).reduce(0, (before, digit) -> before * TEN + digit);
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(text.charAt(ten - 1));
        int ones = ten + 1 < text.length() ? Math.max(0, DIGITS.indexOf(text.charAt(ten + 1))) : 0;
        return tens * TEN + ones;
    }

    static String inWords(int number) {
        if (number <= 0 || number >= HUNDRED) {
            return Integer.toString(number);
        }
        var tens = number < TEN ? "" : (number < 2 * TEN ? "" : DIGITS.substring(number / TEN, number / TEN + 1)) + "十";
        return tens + (number % TEN == 0 ? "" : DIGITS.substring(number % TEN, number % TEN + 1));
    }
}
