package org.gongkai.identity.web;

import java.util.Optional;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.Officer;
import org.gongkai.identity.domain.Account;
import org.gongkai.identity.domain.Accounts;
import org.gongkai.law.NotPermitted;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Who is signed in on the running request, read from the database once a request. */
@Component
class RequestOfficer implements CurrentOfficer {
    private static final String KEPT = RequestOfficer.class.getName();

    private final Accounts accounts;

    RequestOfficer(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<Officer> find() {
        return principal().filter(principal -> principal.stage() == SignInStage.COMPLETE)
                .flatMap(this::holder)
                .map(Account::officer);
    }

    @Override
    public Officer get() {
        return find().orElseThrow(() -> new NotPermitted("请先登录。"));
    }

    /** Whoever proved to be somebody, even if a step of the sign-in is still due. */
    Optional<Account> account() {
        return principal().filter(principal -> principal.stage() != SignInStage.CODE_DUE).flatMap(this::holder);
    }

    static Optional<SignedInPrincipal> principal() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInPrincipal principal
                ? Optional.of(principal)
                : Optional.empty();
    }

    /** A lock or a revoked role holds from the next click on, whatever the session remembers. */
    Optional<Account> holder(SignedInPrincipal principal) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null && request.getAttribute(KEPT, RequestAttributes.SCOPE_REQUEST) instanceof Account kept
                && kept.id().equals(principal.id())) {
            return Optional.of(kept);
        }
        var account = accounts.find(principal.id()).filter(found -> !found.isLocked());
        if (request != null) {
            account.ifPresent(found -> request.setAttribute(KEPT, found, RequestAttributes.SCOPE_REQUEST));
        }
        return account;
    }
}
