package org.gongkai.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import org.gongkai.portal.application.KeptPage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Sends a finished page: whole, compressed, or only the word that the reader has it already (304). */
final class KeptAnswer {
    private KeptAnswer() {}

    static void send(KeptPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean gzip = accepts(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        String etag = gzip ? page.gzipEtag() : page.etag();
        page.headers().forEach((name, values) -> {
            response.setHeader(name, values.getFirst());
            values.stream().skip(1).forEach(value -> response.addHeader(name, value));
        });
        response.setHeader(HttpHeaders.ETAG, etag);
        response.setDateHeader(HttpHeaders.LAST_MODIFIED, page.madeAt().toEpochMilli());
        // Kept by anyone, but asked for anew each time: what is withdrawn must be gone at the next look.
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, no-cache");
        response.setHeader(HttpHeaders.VARY, "Accept-Encoding, Cookie");
        if (isKnown(page, request)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setStatus(HttpServletResponse.SC_OK);
        response.setContentType(page.contentType());
        write(gzip, gzip ? page.gzip() : page.plain(), request, response);
    }

    private static void write(boolean gzip, byte[] bytes, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (gzip) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.setContentLength(bytes.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(bytes);
        }
    }

    /** The tag decides where there is one; the date has only whole seconds. */
    private static boolean isKnown(KeptPage page, HttpServletRequest request) {
        String tags = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (tags != null) {
            return tags.equals("*") || tags.contains(page.etag()) || tags.contains(page.gzipEtag());
        }
        long since = request.getHeader(HttpHeaders.IF_MODIFIED_SINCE) == null ? -1
                : request.getDateHeader(HttpHeaders.IF_MODIFIED_SINCE);
        return since >= page.madeAt().truncatedTo(ChronoUnit.SECONDS).toEpochMilli();
    }

    private static boolean accepts(@Nullable String encodings) {
        return encodings != null && encodings.contains("gzip") && !encodings.contains("gzip;q=0");
    }
}
