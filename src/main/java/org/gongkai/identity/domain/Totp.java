package org.gongkai.identity.domain;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes of the second factor (动态口令, RFC 6238): six digits, new every 30 seconds.
 *
 * @param secret shared with the officer's device, in Base32 as the apps take it
 */
public record Totp(String secret) {
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();
    /** A clock of a telephone may be this many steps off. */
    private static final int TOLERANCE = 1;

    /** The time step a code belongs to, if it is one of now. Each step is good for one sign-in only. */
    public OptionalLong stepOf(String code, Instant now) {
        long current = now.getEpochSecond() / stepSeconds();
        for (long step = current - TOLERANCE; step <= current + TOLERANCE; step++) {
            if (codeOf(step).equals(code)) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    public String codeAt(Instant time) {
        return codeOf(time.getEpochSecond() / stepSeconds());
    }

    private String codeOf(long step) {
        try {
            return CODES.generateOneTimePasswordString(new SecretKeySpec(Base32.decode(secret), "RAW"),
                    Instant.ofEpochSecond(step * stepSeconds()));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long stepSeconds() {
        return CODES.getTimeStep().toSeconds();
    }
}
