package org.gongkai.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import org.gongkai.web.Pages;
import org.gongkai.web.ReadingMode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Switches elder mode and high contrast by plain links, so that they work without scripts. */
@Controller
class ReadingModeController {
    private static final Duration REMEMBERED = Duration.ofDays(365);

    @GetMapping("/mode")
    ResponseEntity<Void> change(@RequestParam(required = false) @Nullable String elder,
            @RequestParam(required = false) @Nullable String contrast, @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request) {
        var now = Pages.modeOf(request);
        var chosen = new ReadingMode(elder == null ? now.elder() : elder.equals("on"),
                contrast == null ? now.highContrast() : contrast.equals("on"));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(withinSite(back)))
                .header(HttpHeaders.SET_COOKIE, cookie(chosen).toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static ResponseCookie cookie(ReadingMode chosen) {
        return ResponseCookie.from(ReadingMode.COOKIE, chosen.letters())
                .path("/")
                .sameSite("Lax")
                .httpOnly(true)
                .maxAge(chosen.equals(ReadingMode.PLAIN) ? Duration.ZERO : REMEMBERED)
                .build();
    }

    /** A switch must not become a way to send readers to a foreign site. */
    private static String withinSite(String back) {
        return back.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*") ? back : "/";
    }
}
