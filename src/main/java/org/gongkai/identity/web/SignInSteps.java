package org.gongkai.identity.web;

import java.time.Clock;
import org.gongkai.identity.application.SignInSettings;
import org.gongkai.identity.domain.Account;
import org.springframework.stereotype.Component;

/** Which step of the sign-in comes next for an account. */
@Component
class SignInSteps {
    private final SignInSettings settings;
    private final Clock clock;

    SignInSteps(SignInSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    SignInStage afterPassword(Account account) {
        return afterProof(account);
    }

    SignInStage afterProof(Account account) {
        return account.password().isDueForChange(clock.instant(), settings.passwordAge())
                ? SignInStage.PASSWORD_DUE
                : SignInStage.COMPLETE;
    }
}
