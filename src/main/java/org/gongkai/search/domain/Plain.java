package org.gongkai.search.domain;

import com.hankcs.hanlp.HanLP;

/** Text in the one form it is compared in: half width, lower case, simplified. Every character keeps its place. */
public final class Plain {
    private static final char[] FORMS = forms();

    private Plain() {}

    public static String of(String text) {
        var plain = new char[text.length()];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = FORMS[text.charAt(i)];
        }
        return new String(plain);
    }

    /** A Chinese character, or half of a rare one. */
    public static boolean isHan(char c) {
        return c >= 0x2E80 && Character.isIdeographic(c) || Character.isSurrogate(c);
    }

    /** A letter or digit that is not Chinese. */
    public static boolean isLatin(char c) {
        return Character.isLetterOrDigit(c) && !isHan(c);
    }

    private static char[] forms() {
        var forms = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < forms.length; c++) {
            forms[c] = form((char) c);
        }
        return forms;
    }

    private static char form(char c) {
        if (c == 0x3000 || Character.isISOControl(c)) {
            return ' ';
        }
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return Character.toLowerCase((char) (c - 0xFEE0));
        }
        return Character.isIdeographic(c) ? simplified(c) : Character.toLowerCase(c);
    }

    private static char simplified(char c) {
        var simple = HanLP.convertToSimplifiedChinese(Character.toString(c));
        return simple.length() == 1 ? simple.charAt(0) : c;
    }
}
