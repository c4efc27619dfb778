package org.gongkai.identity.application;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.identity.AccountId;
import org.gongkai.identity.domain.Account;
import org.gongkai.identity.domain.Accounts;
import org.gongkai.law.BadInput;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People choose their own passwords. */
@Service
public class ChangingPasswords {
    private final Accounts accounts;
    private final SignInSettings settings;
    private final PasswordEncoder encoder;
    private final EndingSessions sessions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangingPasswords(Accounts accounts, SignInSettings settings, PasswordEncoder encoder, EndingSessions sessions,
            ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.settings = settings;
        this.encoder = encoder;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    /** @param session the one in use; all others of this person end */
    @Transactional
    public void change(AccountId id, String current, String wanted, String repeated, String session) {
        var account = accounts.get(id);
        check(account, current, wanted, repeated);
        accounts.addPastPassword(id, account.password().hash(), clock.instant());
        var changed = account.changePassword(encoder.encode(wanted), clock.instant());
        accounts.save(account);
        events.publishEvent(changed);
        sessions.endOthers(account, session);
    }

    private void check(Account account, String current, String wanted, String repeated) {
        if (!encoder.matches(current, account.password().hash())) {
            throw new BadInput("current", "当前密码不正确。");
        }
        settings.passwordRules().check(wanted, account.login(), account.name());
        if (!wanted.equals(repeated)) {
            throw new BadInput("repeated", "两次输入的新密码不一致。");
        }
        if (used(account).stream().anyMatch(hash -> encoder.matches(wanted, hash))) {
            throw new BadInput("password", "不能与当前密码或最近 " + settings.passwordHistory() + " 次用过的密码相同。");
        }
    }

    private List<String> used(Account account) {
        var used = new ArrayList<String>();
        used.add(account.password().hash());
        used.addAll(accounts.pastPasswords(account.id(), settings.passwordHistory()));
        return used;
    }
}
