package org.gongkai.identity.web;

import java.io.Serial;
import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import org.gongkai.identity.AccountId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What the session remembers of a person; what they may do is read anew on every request. */
record SignedInPrincipal(long account, String login, Instant signedInAt, SignInStage stage)
        implements
        Principal,
        Serializable {
    /** Sessions outlive a restart with a newer version. */
    @Serial
    private static final long serialVersionUID = 1;

    @Override
    public String getName() {
        return login;
    }

    AccountId id() {
        return new AccountId(account);
    }

    SignedInPrincipal at(SignInStage reached) {
        return new SignedInPrincipal(account, login, signedInAt, reached);
    }

    Authentication authentication() {
        return UsernamePasswordAuthenticationToken.authenticated(this, null,
                List.of(new SimpleGrantedAuthority(stage.name())));
    }
}
