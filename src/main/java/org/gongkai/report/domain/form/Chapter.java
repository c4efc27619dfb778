package org.gongkai.report.domain.form;

import java.util.List;

/** A chapter the form prescribes. */
public record Chapter(int number, String title, List<String> also) {
    private static final String NUMERALS = "〇一二三四五六七八九十";

    public Chapter {
        also = List.copyOf(also);
    }

    /** 一、总体情况. */
    public String heading() {
        return numeral() + "、" + title;
    }

    public String numeral() {
        return NUMERALS.substring(number, number + 1);
    }
}
