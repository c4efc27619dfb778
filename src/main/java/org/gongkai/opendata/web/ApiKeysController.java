package org.gongkai.opendata.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.Permission;
import org.gongkai.law.BadInput;
import org.gongkai.opendata.application.IssuingKeys;
import org.gongkai.opendata.domain.ApiKey;
import org.gongkai.opendata.domain.KeyScope;
import org.gongkai.web.NavigationEntry;
import org.gongkai.web.Pages;
import org.gongkai.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keys of the interface: who has one, for what, since when and until when. */
@Controller
@RequestMapping(ApiKeysController.PATH)
class ApiKeysController {
    static final String PATH = "/console/api-keys";
    private static final int USUAL_LIMIT = 6_000;
    private final IssuingKeys issuing;
    private final CurrentOfficer officer;
    private final Pages pages;
    private final Words words;
    private final Clock clock;

    ApiKeysController(IssuingKeys issuing, CurrentOfficer officer, Pages pages, Words words, Clock clock) {
        this.issuing = issuing;
        this.officer = officer;
        this.pages = pages;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    View list() {
        return list(usual(), Map.of(), HttpStatus.OK, null);
    }

    private ApiKeyForm usual() {
        return new ApiKeyForm("", List.of(KeyScope.READ.name(), KeyScope.CHANGES.name()),
                Integer.toString(USUAL_LIMIT), LocalDate.now(clock).plusYears(1).toString());
    }

    private View list(ApiKeyForm form, Map<String, String> errors, HttpStatus status, @Nullable String secret) {
        return pages.show("opendata/keys")
                .status(status.value())
                .with("keys", issuing.list(officer.get()).stream().map(this::line).toList())
                .with("limit", issuing.anonymousLimit())
                .with("form", form)
                .with("errors", errors)
                .with("secret", secret);
    }

    /** Answered at once instead of by way of the session, which would write the secret into the database. */
    @PostMapping
    View issue(ApiKeyForm form) {
        try {
            var secret = issuing.issue(officer.get(), form.wish());
            return list(usual(), Map.of(), HttpStatus.CREATED, secret.text());
        } catch (BadInput refused) {
            return list(form, refused.fields(), HttpStatus.BAD_REQUEST, null);
        }
    }

    @PostMapping("/{id}/revocation")
    String revoke(@PathVariable long id, RedirectAttributes flash) {
        issuing.revoke(officer.get(), id);
        flash.addFlashAttribute(Pages.NOTICE, words.of("opendata.key.revoked"));
        return "redirect:" + PATH;
    }

    private ApiKeyLine line(ApiKey key) {
        boolean good = key.isGoodOn(LocalDate.now(clock));
        return new ApiKeyLine(key.id(), key.name(), key.opening(), scopes(key.scopes()), key.perMinute(),
                key.expiresOn().toString(), OpenDataView.minute(key.issuedAt()), time(key.lastUsedAt()),
                time(key.revokedAt()), good);
    }

    private String scopes(Set<KeyScope> scopes) {
        return scopes.stream()
                .sorted()
                .map(scope -> words.of("opendata.key.scope", scope))
                .collect(Collectors.joining("、"));
    }

    private static @Nullable String time(@Nullable Instant at) {
        return at == null ? null : OpenDataView.minute(at);
    }

    /** The door in the staff navigation. */
    @Configuration
    static class Door {
        @Bean
        NavigationEntry apiKeysEntry(Words words) {
            return new NavigationEntry("系统", words.of("opendata.key.door"), PATH, 816,
                    Set.of(Permission.MANAGE_ACCOUNTS.name()));
        }
    }
}
