package org.gongkai.disclosure.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Mobile and landline numbers. The office numbers of the disclosure unit belong to the public (条例 §12) and are left alone;
 * so are amounts, document numbers and dates that only look alike.
 */
final class Phones implements Detector {
    private static final String NOT_WITHIN_A_NUMBER = "(?<![0-9A-Za-z.,￥¥])";
    private static final String NO_AMOUNT_AFTER = "(?![0-9A-Za-z]|[.,]\\d|\\s*(?:元|万|亿|号文|平方|公里|吨|株|亩))";
    private static final Pattern MOBILE = Pattern.compile(NOT_WITHIN_A_NUMBER
            + "(?<!\\d-)(?:\\+?86[- ]?)?1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}" + NO_AMOUNT_AFTER);
    private static final Pattern LANDLINE = Pattern.compile(NOT_WITHIN_A_NUMBER
            + "(?<!\\d-)(?:[（(]0\\d{2,3}[）)]|0\\d{2,3}[- ])[ ]?[2-9]\\d{6,7}(?:-\\d{1,5})?" + NO_AMOUNT_AFTER
            + "(?!-\\d)");
    private static final Pattern LOCAL = Pattern
            .compile("(?<=(?:电话|座机|联系方式|传真|热线)[：: ]{0,3})[2-9]\\d{6,7}" + NO_AMOUNT_AFTER);

    private final Set<String> office;

    /** @param office numbers of the organ's disclosure unit, digits only */
    Phones(Set<String> office) {
        this.office = Set.copyOf(office);
    }

    @Override
    public List<Span> find(String text) {
        var found = new ArrayList<Span>();
        MOBILE.matcher(text)
                .results()
                .filter(match -> !isOffice(match.group()))
                .forEach(match -> found.add(new Span(match.start(), match.end(), CheckRule.MOBILE_PHONE, Severity.WARN,
                        Stars.digits(countryCode(match.group()) + 3, match.group(), 4))));
        addLandlines(LANDLINE, text, 4, found);
        addLandlines(LOCAL, text, 0, found);
        return found;
    }

    /** Office phones of other units are public too, so a landline is only pointed out. */
    private void addLandlines(Pattern pattern, String text, int shown, List<Span> found) {
        pattern.matcher(text)
                .results()
                .filter(match -> !isOffice(match.group()))
                .forEach(
                        match -> found.add(new Span(match.start(), match.end(), CheckRule.LANDLINE_PHONE, Severity.INFO,
                                Stars.digits(shown, match.group(), 2))));
    }

    private static int countryCode(String phone) {
        return phone.startsWith("+86") || phone.startsWith("86") ? 2 : 0;
    }

    private boolean isOffice(String phone) {
        String digits = digitsOf(phone);
        return office.stream()
                .anyMatch(number -> number.equals(digits) || number.endsWith(digits)
                        || (digits.endsWith(number) && number.length() > 6));
    }

    static String digitsOf(String phone) {
        return phone.replaceAll("\\D", "");
    }
}
