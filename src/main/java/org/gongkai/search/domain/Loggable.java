package org.gongkai.search.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/** Which queries may be counted: none that looks as if it were about a person, by number or address. */
public final class Loggable {
    private static final int LONGEST = 30;
    /** Numbers of persons, phones and cards; an index number has a letter or a slash within its first nine digits. */
    private static final Pattern PERSONAL = Pattern.compile("\\d{7,}|@|\\d{3,4}[ -]\\d{4}[ -]?\\d{4}");
    private static final Pattern INDEX_NUMBER = Pattern.compile("[0-9a-z]{8}[0-9a-z]/\\d{4}-\\d{5}");

    private Loggable() {}

    /** The query in its plain form. */
    public static Optional<String> of(String typed) {
        var plain = Plain.of(Planner.tidy(typed));
        boolean personal = PERSONAL.matcher(plain).find() && !INDEX_NUMBER.matcher(plain).matches();
        return plain.length() < 2 || plain.length() > LONGEST || personal ? Optional.empty() : Optional.of(plain);
    }
}
