package org.gongkai.cache.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.gongkai.database.DatabaseReach;
import org.gongkai.web.DatabaseTrouble;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Outermost: while the database is away, whatever is not kept is answered at once instead of waiting for a connection. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class AwayFilter extends OncePerRequestFilter {
    private final DatabaseReach reach;
    private final AwayAnswers answers;

    AwayFilter(DatabaseReach reach, AwayAnswers answers) {
        this.reach = reach;
        this.answers = answers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/actuator") || path.startsWith("/mode")
                || Keys.isKept(request.getMethod(), path, request.getQueryString());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (reach.awaySince().isPresent()) {
            answers.answer(request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException failed) {
            if (response.isCommitted() || !DatabaseTrouble.isBehind(failed)) {
                throw failed;
            }
            response.reset();
            answers.answer(request, response);
        }
    }
}
