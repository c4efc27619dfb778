package org.gongkai.request.intake.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.gongkai.request.CaseNumber;
import org.gongkai.secret.Secrets;
import org.springframework.stereotype.Component;

/** What an applicant's browser keeps for half an hour after number and code were right, instead of an account. */
@Component
public class Passes {
    public static final Duration LIFETIME = Duration.ofMinutes(30);
    private final Secrets secrets;
    private final Clock clock;

    Passes(Secrets secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Sealed, so that nobody makes one up; fit for a cookie. */
    public String issue(CaseNumber number) {
        var until = clock.instant().plus(LIFETIME).getEpochSecond();
        return secrets.seal("pass " + number + " " + until).replace('+', '-').replace('/', '_').replace("=", "");
    }

    public Optional<CaseNumber> read(String pass) {
        try {
            var parts = secrets.open(padded(pass)).split(" ");
            return parts.length == 3 && parts[0].equals("pass") && Instant.ofEpochSecond(Long.parseLong(parts[2]))
                    .isAfter(clock.instant()) ? CaseNumber.parse(parts[1]) : Optional.empty();
        } catch (IllegalStateException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** For a calendar program, which can show no pass: goes with the number, and opens nothing but its due date. */
    public String calendarKey(CaseNumber number) {
        return secrets.hash("calendar " + number).substring(0, 32);
    }

    private static String padded(String pass) {
        return pass.replace('-', '+').replace('_', '/') + "=".repeat((4 - pass.length() % 4) % 4);
    }
}
