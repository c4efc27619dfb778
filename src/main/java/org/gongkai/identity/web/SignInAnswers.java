package org.gongkai.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.gongkai.identity.application.RecordingSignIns;
import org.gongkai.identity.domain.Sessions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Where the sign-in form leads: inside, to the next step, or back with a reason; and what leaving leaves behind. */
@Component
class SignInAnswers implements AuthenticationSuccessHandler, AuthenticationFailureHandler, LogoutHandler {
    private static final int LONGEST_DEVICE = 200;

    private final RecordingSignIns records;
    private final SignInSteps steps;

    SignInAnswers(RecordingSignIns records, SignInSteps steps) {
        this.records = records;
        this.steps = steps;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
            Authentication authentication) throws IOException {
        if (authentication.getPrincipal() instanceof SignedInPrincipal principal) {
            if (principal.stage() != SignInStage.CODE_DUE) {
                proven(principal, request);
            }
            response.sendRedirect(steps.pathTo(principal.stage(), request, response));
        }
    }

    /** The person is who they say they are: counted, traced, and named in the list of sessions. */
    void proven(SignedInPrincipal principal, HttpServletRequest request) {
        records.signedIn(principal.id(), request.getRemoteAddr());
        var device = request.getHeader(HttpHeaders.USER_AGENT);
        var session = request.getSession();
        session.setAttribute(Sessions.FROM, request.getRemoteAddr());
        session.setAttribute(Sessions.DEVICE,
                device == null ? "" : device.substring(0, Math.min(device.length(), LONGEST_DEVICE)));
    }

    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
            AuthenticationException refused) throws IOException {
        String why = refused instanceof SignInRefused ours ? ours.why().name().toLowerCase(Locale.ROOT) : "wrong";
        response.sendRedirect("/console/sign-in?refused=" + why);
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response,
            @Nullable Authentication authentication) {
        RequestOfficer.principal()
                .filter(principal -> principal.stage() != SignInStage.CODE_DUE)
                .ifPresent(principal -> records.signedOut(principal.id()));
    }
}
