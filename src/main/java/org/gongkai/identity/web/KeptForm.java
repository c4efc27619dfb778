package org.gongkai.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.Optional;
import org.gongkai.web.TypedForm;
import org.springframework.http.HttpHeaders;

/** A form sent after the session had run out: kept while its author signs in again, so that nothing typed is lost. */
final class KeptForm {
    static final String PAGE = "/console/continue";
    private static final String KEPT = "gongkai.typed-form";
    private static final int LONGEST = 2_000_000;

    private KeptForm() {}

    /** Keeps the form of this request, if one of our own pages sent it and there is something to keep. */
    static void keep(HttpServletRequest request) {
        if (cameFromOurPages(request)) {
            var form = TypedForm.of(request);
            if (!form.fields().isEmpty() && length(form) <= LONGEST) {
                request.getSession().setAttribute(KEPT, form);
            }
        }
    }

    static Optional<TypedForm> in(HttpSession session) {
        return Optional.ofNullable((TypedForm) session.getAttribute(KEPT));
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

    private static int length(TypedForm form) {
        return form.fields().stream().mapToInt(field -> field.value().length()).sum();
    }
}
