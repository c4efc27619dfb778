package org.gongkai.report.domain.read;

/** Full-width digits, points and signs made plain, and a comma behind a Chinese word made Chinese, one for one, so that positions in the text stay. */
final class PlainDigits {
    private static final String MARKS = ",;:";
    private static final String CHINESE_MARKS = "，；：";

    private PlainDigits() {}

    static String of(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int mark = MARKS.indexOf(c);
            plain.append(mark >= 0 && i > 0 && isChinese(text.charAt(i - 1)) ? CHINESE_MARKS.charAt(mark) : plain(c));
        }
        return plain.toString();
    }

    private static boolean isChinese(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN || c == '”' || c == '）' || c == ')'
                || c == '》' || c == ' ' || c == '%';
    }

    private static char plain(char c) {
        boolean digitOrLetter = c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ';
        if (digitOrLetter || c == '％' || c == '．' || c == '＋' || c == '－') {
            return (char) (c - 0xFEE0);
        }
        return c == '\u00A0' || c == '\u3000' ? ' ' : c;
    }
}
