package org.gongkai.opendata.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The secret of a key: 256 random bits, so that a plain digest tells nothing of it. */
public record KeySecret(String text) {
    private static final String MARK = "gk_";
    private static final int BYTES = 32;
    private static final int OPENING = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static KeySecret random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new KeySecret(MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public String opening() {
        return text.substring(0, OPENING);
    }

    public String digest() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Not for logs. */
    @Override
    public String toString() {
        return MARK + "…";
    }
}
