package org.gongkai.identity.application;

import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.identity.AccountId;
import org.gongkai.identity.AccountRegistration;
import org.gongkai.identity.Grant;
import org.gongkai.identity.domain.AccountAct.AccountRegistered;
import org.gongkai.identity.domain.Accounts;
import org.gongkai.identity.domain.Password;
import org.gongkai.law.BadInput;
import org.gongkai.organ.OrganId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters new accounts. */
@Service
class RegisteringAccounts implements AccountRegistration {
    private static final Pattern LOGIN = Pattern.compile("[a-z][a-z0-9._-]{1,39}");

    private final Accounts accounts;
    private final SignInSettings settings;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegisteringAccounts(Accounts accounts, SignInSettings settings, PasswordEncoder encoder,
            ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.settings = settings;
        this.encoder = encoder;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public AccountId register(String login, String name, OrganId organ, String password, boolean mustChangePassword,
            Set<Grant> grants) {
        String normal = login.strip().toLowerCase(Locale.ROOT);
        check(normal, name, password);
        var now = clock.instant();
        var id = accounts.add(normal, name.strip(), organ, new Password(encoder.encode(password), now,
                mustChangePassword), now);
        events.publishEvent(new AccountRegistered(id, normal, organ));
        if (!grants.isEmpty()) {
            var account = accounts.get(id);
            grants.forEach(grant -> events.publishEvent(account.grant(grant)));
            accounts.save(account);
        }
        return id;
    }

    private void check(String login, String name, String password) {
        if (!LOGIN.matcher(login).matches()) {
            throw new BadInput("login", "登录名用 2 至 40 个小写字母、数字、点、横线，以字母开头，例如 zhangsan。");
        }
        if (name.isBlank()) {
            throw new BadInput("name", "请填写姓名。");
        }
        settings.passwordRules().check(password, login, name.strip());
    }
}
