package org.gongkai.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.gongkai.disclosure.PublicDisclosures;
import org.gongkai.law.NoSuchRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Before a page is reported missing: an address of the old site leads to where its item is now (301). */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FormerAddresses implements HandlerExceptionResolver {
    private final PublicDisclosures disclosures;

    FormerAddresses(PublicDisclosures disclosures) {
        this.disclosures = disclosures;
    }

    @Override
    public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
            @Nullable Object handler, Exception missing) {
        boolean isMissing = missing instanceof NoResourceFoundException || missing instanceof NoSuchRecord;
        if (!isMissing || !request.getMethod().equals("GET") || request.getRequestURI().startsWith("/console")) {
            return null;
        }
        return addressToday(request).map(to -> new ModelAndView(new Moved(to))).orElse(null);
    }

    /** Old sites often told their pages apart by the query alone. */
    private Optional<String> addressToday(HttpServletRequest request) {
        String path = request.getRequestURI();
        return request.getQueryString() == null ? disclosures.redirectOf(path)
                : disclosures.redirectOf(path + "?" + request.getQueryString())
                        .or(() -> disclosures.redirectOf(path));
    }
}
