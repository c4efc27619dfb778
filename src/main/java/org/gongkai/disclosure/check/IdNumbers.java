package org.gongkai.disclosure.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Numbers of identity cards (GB 11643): 18 places with region, birthday and check character, or the old 15 without one. A
 * number that fails any of these is something else and left alone.
 */
final class IdNumbers implements Detector {
    private static final Pattern EIGHTEEN = Pattern.compile("(?<![0-9A-Za-z])\\d{17}[0-9Xx](?![0-9A-Za-z])");
    private static final Pattern FIFTEEN = Pattern.compile("(?<![0-9A-Za-z])\\d{15}(?![0-9A-Za-z])");
    private static final Set<String> REGIONS = Stream.of("11-15", "21-23", "31-37", "41-46", "50-54", "61-65", "71-71",
            "81-83")
            .flatMap(range -> Stream
                    .iterate(Integer.parseInt(range.substring(0, 2)), n -> n <= Integer.parseInt(range.substring(3)),
                            n -> n + 1))
            .map(String::valueOf)
            .collect(Collectors.toSet());
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";
    private static final int OLDEST_BIRTH = 1900;
    private static final int LATEST_BIRTH = 2099;

    @Override
    public List<Span> find(String text) {
        var found = new ArrayList<Span>();
        EIGHTEEN.matcher(text)
                .results()
                .filter(match -> isIdNumber(match.group()))
                .forEach(match -> found.add(span(match.start(), match.group(), Severity.BLOCK)));
        // Without a check character the shape alone tells little, so it only warns.
        FIFTEEN.matcher(text)
                .results()
                .filter(match -> isOldIdNumber(match.group()))
                .forEach(match -> found.add(span(match.start(), match.group(), Severity.WARN)));
        return found;
    }

    static boolean isIdNumber(String number) {
        return REGIONS.contains(number.substring(0, 2)) && isBirthday(number.substring(6, 14))
                && checkCharacter(number) == Character.toUpperCase(number.charAt(17));
    }

    private static boolean isOldIdNumber(String number) {
        return REGIONS.contains(number.substring(0, 2)) && isBirthday("19" + number.substring(6, 12));
    }

    static char checkCharacter(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_CHARACTERS.charAt(sum % CHECK_CHARACTERS.length());
    }

    private static boolean isBirthday(String digits) {
        int year = Integer.parseInt(digits.substring(0, 4));
        if (year < OLDEST_BIRTH || year > LATEST_BIRTH) {
            return false;
        }
        try {
            LocalDate.of(year, Integer.parseInt(digits.substring(4, 6)), Integer.parseInt(digits.substring(6)));
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static Span span(int start, String number, Severity severity) {
        return new Span(start, start + number.length(), CheckRule.ID_NUMBER, severity, Stars.between(3, number, 2));
    }
}
