package org.gongkai.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.gongkai.identity.application.RecordingSignIns;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Where the sign-in form leads: inside, to the next step, or back with a reason. */
@Component
class SignInAnswers extends SavedRequestAwareAuthenticationSuccessHandler implements AuthenticationFailureHandler {
    private final RecordingSignIns records;

    SignInAnswers(RecordingSignIns records) {
        this.records = records;
        setDefaultTargetUrl("/console/");
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
            Authentication authentication) throws IOException, jakarta.servlet.ServletException {
        if (authentication.getPrincipal() instanceof SignedInPrincipal principal
                && principal.stage() != SignInStage.CODE_DUE) {
            records.signedIn(principal.id(), request.getRemoteAddr());
        }
        super.onAuthenticationSuccess(request, response, authentication);
    }

    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
            AuthenticationException refused) throws IOException {
        String why = refused instanceof SignInRefused ours ? ours.why().name().toLowerCase(Locale.ROOT) : "wrong";
        response.sendRedirect("/console/sign-in?refused=" + why);
    }
}
