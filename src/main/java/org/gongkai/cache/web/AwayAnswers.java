package org.gongkai.cache.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.gongkai.cache.domain.KeptPage;
import org.gongkai.web.ContentPolicy;
import org.gongkai.web.FieldLabels;
import org.gongkai.web.GivenBack;
import org.gongkai.web.Pages;
import org.gongkai.web.TypedForm;
import org.gongkai.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** What is answered while the database cannot be reached: kept pages that say so, and for the rest a word when to come again. */
@Component
class AwayAnswers {
    /** Where Jetty looks for leave to read a form with files; filters come before the servlet that would give it. */
    private static final String MULTIPART = "org.eclipse.jetty.multipartConfig";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");
    private static final String SECONDS_TO_WAIT = "15";

    private final Pages pages;
    private final Words words;
    private final FieldLabels labels;
    private final MultipartConfigElement uploads;
    private final Clock clock;

    AwayAnswers(Pages pages, Words words, FieldLabels labels, MultipartConfigElement uploads, Clock clock) {
        this.pages = pages;
        this.words = words;
        this.labels = labels;
        this.uploads = uploads;
        this.clock = clock;
    }

    void answerReader(@Nullable KeptPage kept, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (kept == null) {
            answer(request, response);
            return;
        }
        kept.facts().headers().forEach((name, values) -> response.setHeader(name, values.getFirst()));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(kept.facts().contentType());
        byte[] body = kept.content().plain();
        if (kept.facts().contentType().startsWith("text/html")) {
            body = withNote(body, kept.madeAt());
        }
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    private byte[] withNote(byte[] page, Instant madeAt) {
        String note = "<p class=\"kept-note\" role=\"status\">"
                + words.of("cache.kept", MINUTE.format(madeAt.atZone(clock.getZone()))) + "</p>";
        return new String(page, UTF_8).replaceFirst("<main ", note + "<main ").getBytes(UTF_8);
    }

    /** The same for programs, officers and readers, each in their own form; what was typed is given back. */
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Content-Security-Policy", ContentPolicy.TEXT);
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (request.getRequestURI().startsWith("/api/")) {
            answerProgram(response);
            return;
        }
        boolean staff = request.getRequestURI().startsWith("/console");
        var typed = request.getMethod().equals("POST") ? typed(request) : null;
        pages.show(staff ? "cache/awayStaff" : "cache/awayPublic")
                .status(HttpServletResponse.SC_SERVICE_UNAVAILABLE)
                .with("form", typed == null ? null : GivenBack.of(typed, labels))
                .with("token", typed == null || typed.unread() ? null : request.getParameter(TypedForm.TOKEN))
                .render(null, request, response);
    }

    private void answerProgram(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream()
                .write("{\"type\":\"/problems/unavailable\",\"title\":\"%s\",\"status\":503,\"detail\":\"%s\"}"
                        .formatted(words.of("cache.away.title"), words.of("cache.away.detail"))
                        .getBytes(UTF_8));
    }

    private TypedForm typed(HttpServletRequest request) {
        if (TypedForm.isMultipart(request)) {
            request.setAttribute(MULTIPART, uploads);
        }
        return TypedForm.of(request);
    }
}
