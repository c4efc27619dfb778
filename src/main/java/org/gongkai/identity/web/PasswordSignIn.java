package org.gongkai.identity.web;

import java.time.Clock;
import org.gongkai.identity.application.SigningIn;
import org.gongkai.identity.application.SigningIn.Outcome;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Puts our sign-in behind Spring Security's form. */
@Component
class PasswordSignIn implements AuthenticationProvider {
    private final SigningIn signingIn;
    private final SignInSteps steps;
    private final Clock clock;

    PasswordSignIn(SigningIn signingIn, SignInSteps steps, Clock clock) {
        this.signingIn = signingIn;
        this.steps = steps;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        String password = typed.getCredentials() == null ? "" : typed.getCredentials().toString();
        return switch (signingIn.byPassword(typed.getName(), password, from(typed))) {
            case Outcome.Refused refused -> throw new SignInRefused(refused.why());
            case Outcome.Accepted(var account) -> new SignedInPrincipal(account.id().value(), account.login(),
                    clock.instant(), steps.afterPassword(account)).authentication();
        };
    }

    private static String from(Authentication typed) {
        return typed.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
