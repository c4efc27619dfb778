package org.gongkai.request.web;

import java.util.Locale;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.gongkai.request.CaseNumber;
import org.gongkai.secret.Secrets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What an officer looks for, fit for an address. It may be somebody's name, and addresses are kept in histories and logs: all but
 * case numbers is sealed there, so that the filter still works from a bookmark and tells nothing to anyone else.
 */
@Component
class SearchWords {
    /** Nobody makes something else that we seal, an applicant's pass say, by looking for it. */
    private static final String MARK = "find ";
    private static final int LONGEST = 100;

    private final Secrets secrets;

    SearchWords(Secrets secrets) {
        this.secrets = secrets;
    }

    static boolean mayStandInAnAddress(String words) {
        return words.isBlank() || CaseNumber.parse(words.strip().toUpperCase(Locale.ROOT)).isPresent();
    }

    String seal(String words) {
        var sealed = secrets.seal(MARK + words.strip().substring(0, Math.min(LONGEST, words.strip().length())));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed.getBytes(StandardCharsets.US_ASCII));
    }

    /** Empty when it is not ours. */
    String open(@Nullable String token) {
        if (token == null || token.isBlank()) {
            return "";
        }
        try {
            var opened = secrets.open(new String(Base64.getUrlDecoder().decode(token), StandardCharsets.US_ASCII));
            return opened.startsWith(MARK) ? opened.substring(MARK.length()) : "";
        } catch (IllegalStateException | IllegalArgumentException notOurs) {
            return "";
        }
    }
}
