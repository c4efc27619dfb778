package org.gongkai.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serial;
import java.io.Serializable;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.web.TypedForm;
import org.springframework.http.HttpHeaders;

/**
 * A form sent after the session had run out: kept while its author signs in again, so that nothing typed is lost.
 *
 * @param multipart whether files may have been attached; those are not kept
 */
record KeptForm(String path, boolean multipart, Map<String, List<String>> fields) implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;
    static final String PAGE = "/console/continue";
    private static final String KEPT = "gongkai.kept-form";
    private static final int LONGEST = 2_000_000;

    /** Keeps the form of this request, if one of our own pages sent it and there is something to keep. */
    static void keep(HttpServletRequest request) {
        var form = new KeptForm(request.getRequestURI(), TypedForm.isMultipart(request), TypedForm.fieldsOf(request));
        if (cameFromOurPages(request) && !form.fields.isEmpty() && form.length() <= LONGEST) {
            request.getSession().setAttribute(KEPT, form);
        }
    }

    static Optional<KeptForm> in(HttpSession session) {
        return Optional.ofNullable((KeptForm) session.getAttribute(KEPT));
    }

    static void discard(HttpSession session) {
        session.removeAttribute(KEPT);
    }

    /** A foreign page must not be able to put words into an officer's mouth. */
    private static boolean cameFromOurPages(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        try {
            return origin != null && URI.create(origin).getAuthority() != null
                    && URI.create(origin).getAuthority().equals(request.getHeader(HttpHeaders.HOST));
        } catch (IllegalArgumentException garbled) {
            return false;
        }
    }

    private int length() {
        return fields.values().stream().flatMap(List::stream).mapToInt(String::length).sum();
    }
}
