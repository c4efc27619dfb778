package org.gongkai.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.gongkai.web.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** What happens to a request that may not pass: the next step of the sign-in, the door, or a plain no. */
@Component
class RefusedAtTheDoor implements AccessDeniedHandler {
    private final Pages pages;

    RefusedAtTheDoor(Pages pages) {
        this.pages = pages;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        var stage = RequestOfficer.principal().map(SignedInPrincipal::stage);
        if (stage.isPresent() && stage.get() != SignInStage.COMPLETE) {
            response.sendRedirect(stage.get().page());
        } else if (denied instanceof CsrfException) {
            sessionRanOut(request, response, stage.isPresent());
        } else {
            pages.show("console/refusal")
                    .status(HttpStatus.FORBIDDEN.value())
                    .with("code", HttpStatus.FORBIDDEN.value())
                    .with("title", "您没有此项权限")
                    .with("detail", "您的角色不能打开此页。")
                    .render(null, request, response);
        }
    }

    /** The form carries the token of a session that is gone, or of the one before the sign-in in another window. */
    private static void sessionRanOut(HttpServletRequest request, HttpServletResponse response, boolean signedIn)
            throws IOException {
        boolean leaving = request.getRequestURI().equals("/console/sign-out");
        if (!leaving && !request.getRequestURI().startsWith("/console/sign-in")) {
            KeptForm.keep(request);
        }
        boolean kept = KeptForm.in(request.getSession()).isPresent();
        response.sendRedirect(signedIn && kept ? KeptForm.PAGE
                : signedIn ? "/console/" : "/console/sign-in?" + (leaving ? "out" : kept ? "kept" : "expired"));
    }
}
