package org.gongkai.request.intake.domain;

import java.time.Duration;
import java.time.Instant;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What tells a person from a program without asking anybody else: the browser does a little work, or, where no script runs,
 * the person answers a small sum. It is also what makes a form sent twice one submission.
 *
 * @param seed drawn at random; never used twice
 * @param left first number of the sum
 * @param right second number of the sum
 */
public record Challenge(String seed, Instant issuedAt, int left, int right) {
    /** Leading zero bits the work must reach: about 30,000 tries, well under a second on an old phone. */
    public static final int BITS = 15;
    /** A form may lie open for a day; what was typed is kept even afterwards, with a new challenge. */
    public static final Duration LIFETIME = Duration.ofHours(24);
    private static final int LONGEST_PROOF = 32;
    private static final String NUMERALS = "零一二三四五六七八九十";

    /** 三加五等于几. */
    public String question() {
        return "%s加%s等于几".formatted(NUMERALS.charAt(left), NUMERALS.charAt(right));
    }

    public boolean isExpired(Instant now) {
        return now.isAfter(issuedAt.plus(LIFETIME));
    }

    /** @param proof what the browser found, empty where no script ran; @param answer to the sum, empty where one did */
    public boolean isMet(String proof, String answer) {
        return isWork(proof) || answer.strip().equals(Integer.toString(left + right))
                || answer.strip().equals(chinese(left + right));
    }

    private boolean isWork(String proof) {
        if (proof.isEmpty() || proof.length() > LONGEST_PROOF) {
            return false;
        }
        byte[] hash = DigestUtils.sha256(seed + ":" + proof);
        int first = (hash[0] & 0xff) << 16 | (hash[1] & 0xff) << 8 | hash[2] & 0xff;
        return first >>> 24 - BITS == 0;
    }

    private static String chinese(int sum) {
        return sum <= 10 ? NUMERALS.substring(sum, sum + 1) : "十" + NUMERALS.charAt(sum - 10);
    }

    /** As it travels, sealed, within the form. */
    public String written() {
        return "%s %d %d %d".formatted(seed, issuedAt.getEpochSecond(), left, right);
    }

    public static Challenge read(String written) {
        var parts = written.split(" ");
        return new Challenge(parts[0], Instant.ofEpochSecond(Long.parseLong(parts[1])), Integer.parseInt(parts[2]),
                Integer.parseInt(parts[3]));
    }
}
