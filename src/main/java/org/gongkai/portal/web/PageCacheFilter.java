package org.gongkai.portal.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.gongkai.portal.application.KeptPage;
import org.gongkai.portal.application.PageCache;
import org.gongkai.portal.application.PublicState;
import org.gongkai.web.Pages;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Answers public readers from finished pages, before sign-in and templates are troubled; makes and keeps what is missing. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class PageCacheFilter extends OncePerRequestFilter {
    private static final List<String> NEVER = List.of("/console", "/actuator", "/assets/", "/mode", "/v3/", "/xxgk/fj/",
            "/hdjl/", "/search");
    /** Set anew on every answer, or not to be shared between readers. */
    private static final Set<String> OWN = Set.of("content-type", "content-length", "content-encoding", "date", "etag",
            "vary", "cache-control", "last-modified", "transfer-encoding", "connection");
    private static final int LONGEST_KEY = 600;
    private static final int LARGEST_PAGE = 4_000_000;

    private final PageCache cache;
    private final PublicState state;
    private final Clock clock;

    PageCacheFilter(PageCache cache, PublicState state, Clock clock) {
        this.cache = cache;
        this.state = state;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        String query = request.getQueryString();
        return !(request.getMethod().equals("GET") || request.getMethod().equals("HEAD"))
                || NEVER.stream().anyMatch(path::startsWith)
                || path.length() + (query == null ? 0 : query.length()) > LONGEST_KEY;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String key = keyOf(request);
        var kept = cache.find(key);
        if (kept.isPresent()) {
            KeptAnswer.send(kept.get(), request, response);
        } else if (request.getMethod().equals("HEAD")) {
            chain.doFilter(request, response);
        } else {
            make(key, request, response, chain);
        }
    }

    private void make(String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var before = state.version();
        var made = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, made);
        if (!mayBeKept(made)) {
            made.copyBodyToResponse();
            return;
        }
        var page = KeptPage.of(before, clock.instant(), made.getContentType(), headersOf(made),
                made.getContentAsByteArray());
        cache.keep(key, page);
        KeptAnswer.send(page, request, response);
    }

    private static boolean mayBeKept(ContentCachingResponseWrapper made) {
        String control = made.getHeader(HttpHeaders.CACHE_CONTROL);
        return made.getStatus() == HttpServletResponse.SC_OK && made.getContentType() != null
                && made.getHeader(HttpHeaders.SET_COOKIE) == null && (control == null || !control.contains("no-store"))
                && made.getContentSize() > 0 && made.getContentSize() <= LARGEST_PAGE;
    }

    private static TreeMap<String, List<String>> headersOf(HttpServletResponse made) {
        var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        made.getHeaderNames()
                .stream()
                .filter(name -> !OWN.contains(name.toLowerCase(java.util.Locale.ROOT)))
                .forEach(name -> headers.put(name, List.copyOf(made.getHeaders(name))));
        return headers;
    }

    /** Over plain HTTP some security headers differ, so that is part of the key. */
    private static String keyOf(HttpServletRequest request) {
        return (request.isSecure() ? "s " : "p ") + Pages.modeOf(request).letters() + " " + request.getRequestURI()
                + "?"
                + request.getQueryString();
    }
}
