package org.gongkai.opendata.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.gongkai.opendata.application.RecognisingKeys;
import org.gongkai.opendata.domain.ApiKey;
import org.gongkai.opendata.domain.KeyScope;
import org.gongkai.opendata.domain.KeySecret;
import org.gongkai.opendata.web.Limits.Limit;
import org.gongkai.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whoever sends a key ({@code Authorization: Bearer gk_…}) is counted by the key and not by the address. A key that is no good
 * is refused rather than passed over, so that its holder learns of it; such attempts count for the address.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 7)
class KeyFilter extends OncePerRequestFilter {
    private static final String COUNTED = KeyFilter.class.getName();
    private static final String SCHEME = "Bearer ";
    private static final String CHALLENGE = "Bearer realm=\"api\"";
    private final RecognisingKeys recognising;
    private final Limits limits;
    private final Words words;
    private final long anonymous;

    KeyFilter(RecognisingKeys recognising, Limits limits, Words words,
            @Value("${gongkai.api.requests-per-minute}") long anonymous) {
        this.recognising = recognising;
        this.limits = limits;
        this.words = words;
        this.anonymous = anonymous;
    }

    /** Whether a key of this question was counted already. */
    static boolean counted(HttpServletRequest request) {
        return request.getAttribute(COUNTED) != null;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !FairUseFilter.concerns(request) || request.getHeader(HttpHeaders.AUTHORIZATION) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var key = key(request.getHeader(HttpHeaders.AUTHORIZATION));
        if (key == null) {
            refuseUnknown(request, response);
            return;
        }
        var scope = KeyScope.of(request.getRequestURI());
        if (!key.scopes().contains(scope)) {
            refuseBeyond(scope, response);
            return;
        }
        request.setAttribute(COUNTED, key.id());
        if (limits.take(new Limit("key", Long.toString(key.id()), key.perMinute()), response)) {
            chain.doFilter(request, response);
        }
    }

    private @Nullable ApiKey key(String authorization) {
        return authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? recognising.recognise(new KeySecret(authorization.substring(SCHEME.length()).strip())).orElse(null)
                : null;
    }

    private void refuseUnknown(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (limits.take(new Limit("default", request.getRemoteAddr(), anonymous), response)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE + ", error=\"invalid_token\"");
            Problems.write(response, HttpStatus.UNAUTHORIZED, "bad-key", words.of("opendata.key.bad.title"),
                    words.of("opendata.key.bad.detail"));
        }
    }

    private void refuseBeyond(KeyScope scope, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE,
                CHALLENGE + ", error=\"insufficient_scope\", scope=\"" + scope.code() + "\"");
        Problems.write(response, HttpStatus.FORBIDDEN, "beyond-scope", words.of("opendata.key.beyond.title"),
                words.of("opendata.key.beyond.detail", words.of("opendata.key.scope", scope)));
    }
}
