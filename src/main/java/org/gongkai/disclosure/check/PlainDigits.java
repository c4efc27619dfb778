package org.gongkai.disclosure.check;

/** Full-width digits, letters and signs as plain ones, character by character, so that places stay the same. */
final class PlainDigits {
    private static final int FULL_WIDTH_OFFSET = '０' - '0';

    private PlainDigits() {}

    static String of(String text) {
        var plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= '！' && c <= '～' && (Character.isLetterOrDigit(c) || c == '－' || c == '＠' || c == '．')) {
                plain.setCharAt(i, (char) (c - FULL_WIDTH_OFFSET));
            }
        }
        return plain.toString();
    }
}
