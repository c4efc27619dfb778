package org.gongkai.request;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number a request is known by, on paper and on the telephone: organ, year, serial; never reused. {@code JYJ-2026-0007}.
 *
 * @param organ the organ's name in addresses, lower case
 */
public record CaseNumber(String organ, int year, int serial) {
    private static final Pattern FORM = Pattern.compile("([a-z0-9][a-z0-9-]*)-(\\d{4})-(\\d{4,6})");

    /** As somebody typed it: any case, spaces around. */
    public static Optional<CaseNumber> parse(String typed) {
        var found = FORM.matcher(typed.strip().toLowerCase(Locale.ROOT));
        return found.matches()
                ? Optional.of(new CaseNumber(found.group(1), Integer.parseInt(found.group(2)),
                        Integer.parseInt(found.group(3))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "%s-%d-%04d".formatted(organ.toUpperCase(Locale.ROOT), year, serial);
    }
}
