package org.gongkai.request.intake.application;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import org.gongkai.request.intake.domain.Challenge;
import org.gongkai.secret.Secrets;
import org.springframework.stereotype.Component;

/** Gives challenges out and knows its own again; nothing of them is kept here. */
@Component
public class Challenges {
    private static final int SEED_BYTES = 16;
    private static final int LARGEST = 9;

    private final Secrets secrets;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Challenges(Secrets secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    public Challenge fresh() {
        byte[] seed = new byte[SEED_BYTES];
        random.nextBytes(seed);
        return new Challenge(HexFormat.of().formatHex(seed), clock.instant(), 1 + random.nextInt(LARGEST), 1 + random
                .nextInt(LARGEST));
    }

    public String seal(Challenge challenge) {
        return secrets.seal(challenge.written());
    }

    /** Ours and not too old; empty otherwise. */
    public Optional<Challenge> open(String token) {
        try {
            return Optional.of(Challenge.read(secrets.open(token))).filter(one -> !one.isExpired(clock.instant()));
        } catch (IllegalStateException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
