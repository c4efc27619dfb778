package org.gongkai.report.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import org.gongkai.report.application.CheckingReports.Progress;
import org.gongkai.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;
import org.springframework.web.util.HtmlUtils;

/**
 * The page of many reports, sent as it comes about: which file of how many is being read, then the results below. It needs no
 * script, and nothing is kept between two requests.
 *
 * @param frame the page with {@link #PROGRESS} and {@link #RESULT} where the rest goes
 * @param check does the work, tells how far it is, and gives what goes into the frame
 */
record StreamedCheck(Pages.Page frame, Function<Progress, Pages.Page> check) implements View {
    static final String PROGRESS = "@@progress@@";
    static final String RESULT = "@@result@@";

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String page = frame.written(request);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var out = response.getOutputStream();
        send(page.substring(0, page.indexOf(PROGRESS)), out);
        var result = check.apply((number, of, name) -> send("<li>第 %d 份，共 %d 份：%s</li>%n".formatted(number, of,
                HtmlUtils.htmlEscape(name, "UTF-8")), out));
        send(page.substring(page.indexOf(PROGRESS) + PROGRESS.length(), page.indexOf(RESULT)), out);
        send(result.written(request), out);
        send(page.substring(page.indexOf(RESULT) + RESULT.length()), out);
    }

    private static void send(String html, ServletOutputStream out) {
        try {
            out.write(html.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
