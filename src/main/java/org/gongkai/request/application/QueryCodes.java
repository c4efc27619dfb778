package org.gongkai.request.application;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gongkai.request.CaseNumber;
import org.gongkai.secret.Secrets;
import org.springframework.stereotype.Component;

/** The code an applicant looks his case up with: told once, kept as a keyed hash, without letters that look alike. */
@Component
class QueryCodes {
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;

    private final Secrets secrets;
    private final SecureRandom random = new SecureRandom();

    QueryCodes(Secrets secrets) {
        this.secrets = secrets;
    }

    String draw() {
        return random.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    String hash(CaseNumber number, String code) {
        return secrets.hash(number + " " + code.strip().toUpperCase(Locale.ROOT));
    }
}
