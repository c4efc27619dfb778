package org.gongkai.file.domain.word;

import java.util.Locale;

/** Numbers written the ways Word knows; those of another script than ours come out as digits. */
final class Numerals {
    private static final String COUNTING = "〇一二三四五六七八九";
    private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "十", "百", "千"};
    private static final String[] LEGAL_PLACES = {"", "拾", "佰", "仟"};
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

    private Numerals() {}

    /** @param format name of a {@code w:numFmt} */
    static String write(int n, String format) {
        return switch (format) {
            case "none" -> "";
            case "decimalZero" -> n < 10 ? "0" + n : Integer.toString(n);
            case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting",
                    "taiwaneseCountingThousand", "koreanCounting" ->
                counted(n, COUNTING, PLACES);
            case "chineseLegalSimplified", "ideographLegalTraditional" -> counted(n, LEGAL, LEGAL_PLACES);
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital", "koreanDigital" -> digits(n);
            case "ideographTraditional" -> fromList(n, STEMS);
            case "ideographZodiac" -> fromList(n, BRANCHES);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed(n, '①');
            case "decimalEnclosedParen" -> enclosed(n, '⑴');
            case "decimalEnclosedFullstop" -> enclosed(n, '⒈');
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(n);
            case "upperLetter" -> letters(n).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letters(n);
            case "upperRoman" -> roman(n);
            case "lowerRoman" -> roman(n).toLowerCase(Locale.ROOT);
            case "numberInDash" -> "- " + n + " -";
            default -> Integer.toString(n);
        };
    }

    private static String counted(int n, String digits, String[] places) {
        if (n <= 0 || n > 9999) {
            return Integer.toString(n);
        }
        var written = new StringBuilder();
        boolean gap = false;
        for (int place = 3; place >= 0; place--) {
            int digit = n / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                gap = !written.isEmpty();
                continue;
            }
            written.append(gap ? "零" : "");
            gap = false;
            boolean plainTen = digit == 1 && place == 1 && written.isEmpty();
            written.append(plainTen ? "" : digits.charAt(digit)).append(places[place]);
        }
        return written.toString();
    }

    private static String digits(int n) {
        var written = new StringBuilder();
        Integer.toString(n).chars().forEach(c -> written.append(COUNTING.charAt(c - '0')));
        return written.toString();
    }

    private static String fullWidth(int n) {
        var written = new StringBuilder();
        Integer.toString(n).chars().forEach(c -> written.append((char) (c - '0' + '０')));
        return written.toString();
    }

    private static String fromList(int n, String list) {
        return n >= 1 && n <= list.length() ? list.substring(n - 1, n) : Integer.toString(n);
    }

    private static String enclosed(int n, char first) {
        return n >= 1 && n <= 20 ? String.valueOf((char) (first + n - 1)) : Integer.toString(n);
    }

    /** a … z, aa, bb, as Word counts. */
    private static String letters(int n) {
        return n < 1 ? Integer.toString(n) : String.valueOf((char) ('a' + (n - 1) % 26)).repeat((n - 1) / 26 + 1);
    }

    private static String roman(int n) {
        if (n <= 0 || n >= 4000) {
            return Integer.toString(n);
        }
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        var written = new StringBuilder();
        int left = n;
        for (int i = 0; i < values.length; i++) {
            written.append(signs[i].repeat(left / values[i]));
            left %= values[i];
        }
        return written.toString();
    }
}
