package org.gongkai.cache.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.gongkai.cache.PublicState;
import org.gongkai.cache.application.PageCache;
import org.gongkai.cache.application.Recording;
import org.gongkai.cache.domain.KeptPage;
import org.gongkai.database.DatabaseReach;
import org.gongkai.web.DatabaseTrouble;
import org.gongkai.web.Pages;
import org.jspecify.annotations.Nullable;
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
    private static final int LARGEST_PAGE = 4_000_000;

    private final PageCache cache;
    private final KeptAssets assets;
    private final OneMaking one;
    private final MakingPages making;
    private final AwayAnswers away;
    private final PublicState state;
    private final DatabaseReach reach;
    private final Clock clock;

    PageCacheFilter(PageCache cache, KeptAssets assets, OneMaking one, MakingPages making, AwayAnswers away,
            PublicState state, DatabaseReach reach, Clock clock) {
        this.cache = cache;
        this.assets = assets;
        this.one = one;
        this.making = making;
        this.away = away;
        this.state = state;
        this.reach = reach;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Keys.isKept(request.getMethod(), request.getRequestURI(), request.getQueryString());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String key = keyOf(request);
        if (answered(key, request, response)) {
            return;
        }
        if (!request.getMethod().equals("GET")) {
            make(key, request, response, chain);
        } else if (one.begins(key)) {
            try {
                if (!answered(key, request, response)) { // by who was done a moment ago
                    make(key, request, response, chain);
                }
            } finally {
                one.done(key);
            }
        } else if (!answered(key, request, response)) { // it was not to be kept, or is not true any more
            make(key, request, response, chain);
        }
    }

    private boolean answered(String key, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var kept = KeptAssets.isAsset(request.getRequestURI()) ? assets.find(request.getRequestURI()) : cache.find(key);
        if (kept != null) {
            kept.given();
            send(kept, request, response);
        } else if (reach.awaySince().isPresent()) {
            away.answerReader(cache.findWithoutDatabase(key), request, response);
        } else {
            return false;
        }
        return true;
    }

    private void make(String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long changes = state.version().changes();
        var begun = clock.instant();
        var made = new ContentCachingResponseWrapper(response);
        var recording = run(request, made, chain);
        if (recording == null || made.getStatus() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            made.reset();
            away.answerReader(cache.findWithoutDatabase(key), request, response);
        } else if (!recording.isPassing() && mayBeKept(request, made)) {
            var page = making.make(key, made, changes, begun, recording, Keys.isExact(request.getRequestURI()));
            cache.keep(key, page);
            send(page, request, response);
        } else {
            made.copyBodyToResponse();
        }
    }

    /** What the page shows; null when it could not be made because the database could not be reached. */
    private static @Nullable Recording run(HttpServletRequest request, HttpServletResponse made, FilterChain chain)
            throws IOException, ServletException {
        try {
            return Recording.during(() -> chain.doFilter(request, made));
        } catch (IOException | ServletException | RuntimeException failed) {
            if (DatabaseTrouble.isBehind(failed)) {
                return null;
            }
            throw failed;
        } catch (Exception impossible) {
            throw new ServletException(impossible);
        }
    }

    private static boolean mayBeKept(HttpServletRequest request, ContentCachingResponseWrapper made) {
        String control = made.getHeader(HttpHeaders.CACHE_CONTROL);
        return request.getMethod().equals("GET") && made.getStatus() == HttpServletResponse.SC_OK
                && made.getContentType() != null && made.getHeader(HttpHeaders.SET_COOKIE) == null
                && (control == null || !control.contains("no-store"))
                && made.getContentSize() > 0 && made.getContentSize() <= LARGEST_PAGE;
    }

    static void send(KeptPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var reply = Reply.to(page, request.getHeader(HttpHeaders.ACCEPT_ENCODING),
                request.getHeader(HttpHeaders.IF_NONE_MATCH), request.getHeader(HttpHeaders.IF_MODIFIED_SINCE));
        response.setStatus(reply.status());
        Set<String> begun = new HashSet<>();
        for (var field : reply.fields()) {
            if (begun.add(field.getName())) {
                response.setHeader(field.getName(), field.getValue());
            } else {
                response.addHeader(field.getName(), field.getValue());
            }
        }
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(reply.content());
        }
    }

    private static String keyOf(HttpServletRequest request) {
        return Keys.of(request.isSecure(), Pages.modeOf(request).letters(), request.getRequestURI(),
                request.getQueryString());
    }
}
