package org.gongkai.report.domain.text;

import java.util.List;
import java.util.regex.Pattern;

/** Where a sentence ends; a part before a semicolon is one, as reports write. */
public final class Sentences {
    private static final String ENDS = "。！？；";
    private static final Pattern AFTER_AN_END = Pattern.compile("(?<=[" + ENDS + "])");

    private Sentences() {}

    /** Each with what ends it; together they are the text. */
    public static List<String> of(String text) {
        return List.of(AFTER_AN_END.split(text));
    }

    public static boolean isEnded(String text) {
        return !text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
