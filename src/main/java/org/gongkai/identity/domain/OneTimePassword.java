package org.gongkai.identity.domain;

import java.util.random.RandomGenerator;

/** A generated password that is read out or copied from paper once: nothing in it can be misread. */
public final class OneTimePassword {
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz";
    private static final String DIGITS = "23456789";
    private static final int GROUPS = 4;
    private static final int LETTERS_PER_GROUP = 3;

    private OneTimePassword() {}

    /** Four groups of three letters and a digit, such as {@code Kfm4-tRw7-…}: some 75 bits. */
    public static String generate(RandomGenerator random) {
        var text = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            if (group > 0) {
                text.append('-');
            }
            for (int letter = 0; letter < LETTERS_PER_GROUP; letter++) {
                text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            text.append(DIGITS.charAt(random.nextInt(DIGITS.length())));
        }
        return text.toString();
    }
}
