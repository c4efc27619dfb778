package org.gongkai.identity.web;

import org.gongkai.identity.domain.SignInRefusal;
import org.springframework.security.core.AuthenticationException;

/** Carries the reason through Spring Security to the sign-in page. */
final class SignInRefused extends AuthenticationException {
    private final SignInRefusal why;

    SignInRefused(SignInRefusal why) {
        super(why.name());
        this.why = why;
    }

    SignInRefusal why() {
        return why;
    }
}
