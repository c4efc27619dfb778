package org.gongkai.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Turns a template and its model into a page: {@code return pages.show("disclosure/show").with("item", item);} */
@Component
public class Pages {
    /** Flash attribute with the message shown once after a completed act. */
    public static final String NOTICE = "notice";

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Site site;
    private final boolean demo;
    private final ObjectProvider<ViewerLookup> viewers;
    private final List<NavigationEntry> navigation;
    private final List<PublicDoor> doors;

    Pages(Site site, @Value("${gongkai.demo:false}") boolean demo, ObjectProvider<ViewerLookup> viewers,
            List<NavigationEntry> navigation, List<PublicDoor> doors) {
        this.site = site;
        this.demo = demo;
        this.viewers = viewers;
        this.navigation = navigation.stream().sorted(Comparator.comparingInt(NavigationEntry::order)).toList();
        this.doors = doors.stream().sorted(Comparator.comparingInt(PublicDoor::order)).toList();
    }

    /** A page from {@code src/main/jte/<template>.jte}, which declares {@code @param org.gongkai.web.Chrome chrome}. */
    public Page show(String template) {
        return new Page(template, 200, new HashMap<>(), true);
    }

    private Utf8ByteOutput render(String template, Map<String, Object> model) {
        var output = new Utf8ByteOutput();
        templates.render(template + ".jte", model, output);
        return output;
    }

    private Chrome chrome(HttpServletRequest request) {
        boolean staff = isForStaff(request);
        var viewer = staff ? viewers.stream().findFirst().flatMap(ViewerLookup::find).orElse(null) : null;
        return new Chrome(site, pathOf(request), modeOf(request), viewer,
                viewer == null ? List.of() : navigation.stream().filter(e -> e.visibleTo(viewer)).toList(),
                staff ? List.of() : doors,
                staff ? (CsrfToken) request.getAttribute(CsrfToken.class.getName()) : null,
                staff ? noticeOf(request) : null, demo);
    }

    private static boolean isForStaff(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/console");
    }

    private static @Nullable String noticeOf(HttpServletRequest request) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        return flash == null ? null : (String) flash.get(NOTICE);
    }

    private static String pathOf(HttpServletRequest request) {
        return request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }

    /** The reading mode the reader's cookie asks for. */
    public static ReadingMode modeOf(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(cookies)
                .filter(c -> c.getName().equals(ReadingMode.COOKIE))
                .findFirst()
                .map(c -> ReadingMode.parse(c.getValue()))
                .orElse(ReadingMode.PLAIN);
    }

    /** A page on its way out. */
    public final class Page implements View {
        private final String template;
        private final int status;
        private final Map<String, Object> model;
        private final boolean kept;

        private Page(String template, int status, Map<String, Object> model, boolean kept) {
            this.template = template;
            this.status = status;
            this.model = model;
            this.kept = kept;
        }

        public Page with(String name, @Nullable Object value) {
            var more = new HashMap<>(model);
            more.put(name, value);
            return new Page(template, status, more, kept);
        }

        public Page status(int code) {
            return new Page(template, code, model, kept);
        }

        /** For the reader who asked and nobody else: no cache may keep it, ours neither. Staff pages are so anyway. */
        public Page unkept() {
            return new Page(template, status, model, false);
        }

        /** As text, for an answer that is sent piece by piece. */
        public String written(HttpServletRequest request) {
            return new String(rendered(request).toByteArray(), StandardCharsets.UTF_8);
        }

        private Utf8ByteOutput rendered(HttpServletRequest request) {
            var all = new HashMap<>(model);
            all.put("chrome", chrome(request));
            return Pages.this.render(template, all);
        }

        @Override
        public void render(@Nullable Map<String, ?> ignored, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            var page = rendered(request);
            response.setStatus(status);
            if (!kept || isForStaff(request)) {
                response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            }
            response.setContentType("text/html;charset=UTF-8");
            response.setContentLength(page.getContentLength());
            response.getOutputStream().write(page.toByteArray()); // in one piece: each piece is looked at by every filter
        }
    }
}
