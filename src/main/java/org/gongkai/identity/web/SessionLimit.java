package org.gongkai.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a sign-in that has lasted too long, however busy, and one whose account was locked or is gone. */
class SessionLimit extends OncePerRequestFilter {
    private final RequestOfficer officer;
    private final Duration longest;
    private final Clock clock;

    SessionLimit(RequestOfficer officer, Duration longest, Clock clock) {
        this.officer = officer;
        this.longest = longest;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (RequestOfficer.principal().filter(this::isOver).isPresent()) {
            var session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean isOver(SignedInPrincipal principal) {
        return principal.signedInAt().plus(longest).isBefore(clock.instant()) || officer.holder(principal).isEmpty();
    }
}
