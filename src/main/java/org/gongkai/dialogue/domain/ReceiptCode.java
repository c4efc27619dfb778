package org.gongkai.dialogue.domain;

import java.util.random.RandomGenerator;

/** What a reader keeps to look up the answer: ten digits nobody can guess from another's. */
public record ReceiptCode(String digits) {
    private static final long ALL = 10_000_000_000L;

    public ReceiptCode {
        if (!digits.matches("\\d{10}")) {
            throw new IllegalArgumentException("not a receipt code: " + digits);
        }
    }

    public static ReceiptCode draw(RandomGenerator random) {
        return new ReceiptCode("%010d".formatted(random.nextLong(ALL)));
    }

    @Override
    public String toString() {
        return digits;
    }
}
