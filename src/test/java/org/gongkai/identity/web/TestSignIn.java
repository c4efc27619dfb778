package org.gongkai.identity.web;

import java.time.Instant;
import org.gongkai.identity.Officer;
import org.springframework.security.core.Authentication;

/** Opens the door for tests from the inside: what a completed sign-in leaves in the session. */
public final class TestSignIn {
    private TestSignIn() {}

    public static Authentication of(Officer officer, Instant at) {
        return new SignedInPrincipal(officer.id().value(), officer.login(), at, SignInStage.COMPLETE).authentication();
    }
}
