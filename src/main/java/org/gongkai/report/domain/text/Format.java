package org.gongkai.report.domain.text;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a figure is written in a text. */
public enum Format {
    /** 11465. */
    PLAIN("数"),
    /** 11,465. */
    GROUPED("千分位"),
    /** 三十多 for 32. */
    ABOUT("约数"),
    /** 11465条. */
    WITH_UNIT("带单位"),
    /** An amount in 元 written in 万元. */
    TEN_THOUSANDS("万元"),
    /** 比上年增加12条, with last year's value. */
    CHANGE("与上年相比");

    private final String term;

    Format(String term) {
        this.term = term;
    }

    public String term() {
        return term;
    }

    static Optional<Format> ofTerm(String term) {
        return Arrays.stream(values()).filter(format -> format.term.equals(term)).findFirst();
    }

    static String terms() {
        return Arrays.stream(values()).map(Format::term).collect(Collectors.joining("、"));
    }
}
