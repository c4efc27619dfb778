package org.gongkai.catalogue;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The forms index numbers (索引号) are seen in; numbers that come with existing items may have any of them. */
public enum IndexNumberFormat {
    /** Organisation code and year, the national form: {@code 014416330/2018-04736}. */
    NATIONAL("[0-9A-Z]{8}[0-9X]/%1$s-\\d{5}"),
    /** The same with the hyphen of the organisation code left in. */
    NATIONAL_HYPHEN("[0-9A-Z]{7,8}-[0-9X]/%1$s-\\d{5}"),
    /** Unified social credit code and year. */
    CREDIT_CODE("[0-9A-HJ-NPQRTUWXY]{2}\\d{6}[0-9A-HJ-NPQRTUWXY]{10}/%1$s-\\d{5}"),
    /** Unified social credit code and month. */
    CREDIT_CODE_MONTH("[0-9A-HJ-NPQRTUWXY]{2}\\d{6}[0-9A-HJ-NPQRTUWXY]{10}/%1$s%2$s-\\d{5}"),
    /** Identification code of the site and year. */
    SITE("\\d{10}/%1$s-\\d{5,6}"),
    /** Organisation code, year and serial, hyphens only. */
    HYPHENS("[0-9A-Z]{8}[0-9X]-%1$s-\\d{5,6}"),
    /** One run of 21 digits. */
    DIGITS("[1-6]\\d{20}"),
    /** Region, department, class, group, date, serial. */
    SIX_GROUPS("\\d{2,6}-[0-9A-Z]+-[0-9A-Z]+-[0-9A-Z]+-\\d{4,8}-\\d+"),
    /** Region with department, class, year, serial. */
    FOUR_GROUPS("[0-9A-Z]{4,12}-[0-9A-Z]{2,8}-%1$s-\\d{2,6}");

    private static final String YEAR = "(?:19|20)\\d{2}";
    private static final String MONTH = "(?:0[1-9]|1[0-2])";
    private static final Pattern ONE_DIGIT_REPEATED = Pattern.compile("(\\d{1,3})\\1{3,}.*");

    private final String form;

    IndexNumberFormat(String form) {
        this.form = form;
    }

    /** The form a number has; empty for what no authority can have given, such as {@code /2021-None}. */
    public static Optional<IndexNumberFormat> of(String number) {
        return ONE_DIGIT_REPEATED.matcher(number).matches()
                ? Optional.empty()
                : Stream.of(values()).filter(format -> format.matches(number)).findFirst();
    }

    private boolean matches(String number) {
        return Pattern.matches(form.formatted(YEAR, MONTH), number);
    }
}
