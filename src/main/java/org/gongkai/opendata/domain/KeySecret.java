package org.gongkai.opendata.domain;

import java.security.SecureRandom;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;

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
        return DigestUtils.sha256Hex(text);
    }

    /** Not for logs. */
    @Override
    public String toString() {
        return MARK + "…";
    }
}
