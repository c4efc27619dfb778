package org.gongkai.opendata.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.gongkai.opendata.domain.KeyScope;
import org.gongkai.opendata.web.Limits.Limit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * So many questions a minute from one address without a key; answers that lie finished cost nothing and are not counted.
 * Reading is open to the programs of every site (CORS).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class FairUseFilter extends OncePerRequestFilter {
    private final Limits limits;
    private final long perMinute;
    private final long checksPerMinute;

    FairUseFilter(Limits limits, @Value("${gongkai.api.requests-per-minute}") long perMinute,
            @Value("${gongkai.api.report-checks-per-minute}") long checksPerMinute) {
        this.limits = limits;
        this.perMinute = perMinute;
        this.checksPerMinute = checksPerMinute;
    }

    static boolean concerns(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/") || request.getRequestURI().startsWith("/opendata/");
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !concerns(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
            response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS,
                    "ETag, RateLimit, RateLimit-Policy, Retry-After");
        }
        if (KeyFilter.counted(request) || limits.take(limit(request), response)) {
            chain.doFilter(request, response);
        }
    }

    /** Checking a report costs far more than reading. */
    private Limit limit(HttpServletRequest request) {
        return KeyScope.of(request.getRequestURI()) == KeyScope.REPORT_CHECKS
                ? new Limit("report-checks", request.getRemoteAddr(), checksPerMinute)
                : new Limit("default", request.getRemoteAddr(), perMinute);
    }
}
