package org.gongkai.identity.web;

import java.util.Locale;
import org.gongkai.identity.application.SignInSettings;
import org.gongkai.identity.domain.SignInRefusal;
import org.gongkai.web.Pages;
import org.gongkai.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The door of the staff pages. */
@Controller
@RequestMapping("/console/sign-in")
class SignInController {
    private final Pages pages;
    private final Words words;
    private final SignInSettings settings;

    SignInController(Pages pages, Words words, SignInSettings settings) {
        this.pages = pages;
        this.words = words;
        this.settings = settings;
    }

    @GetMapping
    View form(@RequestParam(defaultValue = "") String refused, @RequestParam(required = false) @Nullable String out,
            @RequestParam(required = false) @Nullable String expired) {
        if (RequestOfficer.principal().isPresent()) {
            return new RedirectView("/console/");
        }
        return pages.show("identity/sign-in")
                .with("refused", refusal(refused))
                .with("notice", notice(out, expired));
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

    private @Nullable String notice(@Nullable String out, @Nullable String expired) {
        return out != null
                ? words.of("identity.signedOut")
                : expired != null ? words.of("identity.sessionExpired") : null;
    }
}
