package org.gongkai.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.gongkai.identity.application.SignInSettings;
import org.gongkai.identity.application.UsingASecondFactor;
import org.gongkai.identity.domain.Account;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Component;

/** Which step of the sign-in comes next, and where the person goes then. */
@Component
class SignInSteps {
    private final SignInSettings settings;
    private final UsingASecondFactor secondFactor;
    private final Clock clock;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final HttpSessionRequestCache wanted = new HttpSessionRequestCache();

    SignInSteps(SignInSettings settings, UsingASecondFactor secondFactor, Clock clock) {
        this.settings = settings;
        this.secondFactor = secondFactor;
        this.clock = clock;
    }

    SignInStage afterPassword(Account account) {
        return secondFactor.isEnrolled(account.id()) ? SignInStage.CODE_DUE : afterProof(account);
    }

    SignInStage afterProof(Account account) {
        if (account.password().isDueForChange(clock.instant(), settings.passwordAge())) {
            return SignInStage.PASSWORD_DUE;
        }
        return secondFactor.isRequiredOf(account) && !secondFactor.isEnrolled(account.id())
                ? SignInStage.SECOND_FACTOR_DUE
                : SignInStage.COMPLETE;
    }

    /** Lets the person one step further and says where that is. */
    String proceed(SignInStage reached, HttpServletRequest request, HttpServletResponse response) {
        RequestOfficer.principal().ifPresent(principal -> {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(principal.at(reached).authentication());
            SecurityContextHolder.setContext(context);
            contexts.saveContext(context, request, response);
        });
        return pathTo(reached, request, response);
    }

    /** Inside: what was typed before the last session ended, else the page asked for, else the first page. */
    String pathTo(SignInStage reached, HttpServletRequest request, HttpServletResponse response) {
        if (reached != SignInStage.COMPLETE) {
            return reached.page();
        }
        if (KeptForm.in(request.getSession()).isPresent()) {
            return KeptForm.PAGE;
        }
        var asked = wanted.getRequest(request, response);
        wanted.removeRequest(request, response);
        return asked == null ? reached.page() : asked.getRedirectUrl();
    }
}
