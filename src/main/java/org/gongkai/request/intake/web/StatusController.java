package org.gongkai.request.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.intake.application.LookingUpCases;
import org.gongkai.request.intake.application.Passes;
import org.gongkai.request.intake.application.TooOften;
import org.gongkai.web.Pages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The door to an applicant's page: number and code in, a pass for half an hour out. */
@Controller
class StatusController {
    /** Reaches the applicant's page only, never scripts, never other sites. */
    static final String COOKIE = "ysqgk";
    private static final String CASE = "/ysqgk/case";

    private final LookingUpCases looking;
    private final Passes passes;
    private final Pages pages;

    StatusController(LookingUpCases looking, Passes passes, Pages pages) {
        this.looking = looking;
        this.passes = passes;
        this.pages = pages;
    }

    @GetMapping("/ysqgk/status")
    View door(@RequestParam(defaultValue = "") String number) {
        return door(number, Map.of(), HttpStatus.OK);
    }

    @PostMapping("/ysqgk/status")
    View lookUp(@RequestParam(defaultValue = "") String number, @RequestParam(defaultValue = "") String code,
            HttpServletRequest request, HttpServletResponse response) {
        try {
            var found = looking.lookUp(number, code, request.getRemoteAddr());
            return found.map(one -> enter(one, request, response))
                    .orElseGet(() -> door(number, Map.of("code", "编号和查询码对不上。两者都在提交申请时给您的回执上；查询码不分大小写，没有数字 0 和字母 O。"),
                            HttpStatus.BAD_REQUEST));
        } catch (TooOften tooOften) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooOften.pause().toSeconds()));
            return door(number, Map.of("code", tooOften.getMessage()), HttpStatus.TOO_MANY_REQUESTS);
        }
    }

    @PostMapping(CASE + "/leave")
    View leave(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie("", request).maxAge(0).build().toString());
        return to("/ysqgk/status");
    }

    /** From a request that was sent on to what it became: whoever may see the one may see the other. */
    @PostMapping(CASE + "/onwards")
    View onwards(@CookieValue(name = COOKIE, defaultValue = "") String pass, HttpServletRequest request,
            HttpServletResponse response) {
        return passes.read(pass)
                .flatMap(looking::onwards)
                .map(next -> enter(next, request, response))
                .orElseGet(() -> to("/ysqgk/status"));
    }

    private View enter(CaseNumber number, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(passes.issue(number), request).maxAge(Passes.LIFETIME)
                .build()
                .toString());
        return to(CASE);
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(String value, HttpServletRequest request) {
        return ResponseCookie.from(COOKIE, value)
                .path(CASE)
                .httpOnly(true)
                .sameSite("Strict")
                .secure(request.isSecure());
    }

    private View door(String number, Map<String, String> errors, HttpStatus status) {
        return pages.show("request/intake/status")
                .unkept()
                .status(status.value())
                .with("number", number)
                .with("errors", errors);
    }

    static View to(String path) {
        var view = new RedirectView(path);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }
}
