package org.gongkai.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.gongkai.identity.application.SignInSettings;
import org.gongkai.identity.application.SigningIn;
import org.gongkai.identity.application.SigningIn.Outcome;
import org.gongkai.identity.domain.SignInRefusal;
import org.gongkai.law.NotPermitted;
import org.gongkai.web.Pages;
import org.gongkai.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The door of the staff pages: password, then the code of the second factor where there is one. */
@Controller
@RequestMapping("/console/sign-in")
class SignInController {
    /** What the page says to somebody sent here, by the name of the address's parameter. */
    private static final Map<String, String> NOTICES = Map.of("out", "identity.signedOut", "expired",
            "identity.sessionExpired", "kept", "identity.formKept");

    private final Pages pages;
    private final Words words;
    private final SignInSettings settings;
    private final SigningIn signingIn;
    private final SignInSteps steps;
    private final SignInAnswers answers;

    SignInController(Pages pages, Words words, SignInSettings settings, SigningIn signingIn, SignInSteps steps,
            SignInAnswers answers) {
        this.pages = pages;
        this.words = words;
        this.settings = settings;
        this.signingIn = signingIn;
        this.steps = steps;
        this.answers = answers;
    }

    @GetMapping
    View form(@RequestParam Map<String, String> sent) {
        var inside = RequestOfficer.principal();
        if (inside.isPresent()) {
            return Redirect.to(inside.get().stage().page());
        }
        String notice = NOTICES.keySet().stream().filter(sent::containsKey).findFirst().map(NOTICES::get).orElse(null);
        return pages.show("identity/sign-in")
                .with("refused", refusal(sent.getOrDefault("refused", "")))
                .with("notice", notice == null ? null : words.of(notice));
    }

    @GetMapping("/code")
    View codeForm() {
        return pages.show("identity/sign-in-code");
    }

    @PostMapping("/code")
    View code(@RequestParam String code, HttpServletRequest request, HttpServletResponse response) {
        var principal = RequestOfficer.principal().orElseThrow(() -> new NotPermitted("请先登录。"));
        return switch (signingIn.byCode(principal.id(), code, request.getRemoteAddr())) {
            case Outcome.Accepted(var account) -> {
                request.changeSessionId();
                String next = steps.proceed(steps.afterProof(account), request, response);
                answers.proven(principal, request);
                yield Redirect.to(next);
            }
            case Outcome.Refused(var why) when why == SignInRefusal.WRONG_CODE -> pages.show("identity/sign-in-code")
                    .status(HttpStatus.BAD_REQUEST.value())
                    .with("refused", refusal(why.name()));
            case Outcome.Refused(var why) -> {
                request.getSession().invalidate();
                yield Redirect.to("/console/sign-in?refused=" + why.name().toLowerCase(Locale.ROOT));
            }
        };
    }

    private @Nullable String refusal(String refused) {
        for (var why : SignInRefusal.values()) {
            if (why.name().equals(refused.toUpperCase(Locale.ROOT))) {
                return words.of("identity.refusal." + why.name(), settings.attempts(),
                        settings.suspension().toMinutes());
            }
        }
        return null;
    }
}
