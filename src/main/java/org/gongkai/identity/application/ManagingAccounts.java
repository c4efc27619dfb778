package org.gongkai.identity.application;

import static org.gongkai.identity.Permission.MANAGE_ACCOUNTS;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Set;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.AccountId;
import org.gongkai.identity.AccountRegistration;
import org.gongkai.identity.Officer;
import org.gongkai.identity.domain.Account;
import org.gongkai.identity.domain.AccountAct;
import org.gongkai.identity.domain.AccountAct.SecondFactorRemoved;
import org.gongkai.identity.domain.Accounts;
import org.gongkai.identity.domain.OneTimePassword;
import org.gongkai.identity.domain.SecondFactors;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.law.Subject;
import org.gongkai.law.UnlawfulAct;
import org.gongkai.organ.OrganId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the system administrator does with accounts. Roles are not among it. */
@Service
public class ManagingAccounts {
    private final Accounts accounts;
    private final AccountRegistration registration;
    private final SecondFactors secondFactors;
    private final EndingSessions sessions;
    private final AccessPolicy policy;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ManagingAccounts(Accounts accounts, AccountRegistration registration, SecondFactors secondFactors,
            EndingSessions sessions, AccessPolicy policy, PasswordEncoder encoder, ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.registration = registration;
        this.secondFactors = secondFactors;
        this.sessions = sessions;
        this.policy = policy;
        this.encoder = encoder;
        this.events = events;
        this.clock = clock;
    }

    /** @param password shown to the administrator once, and good for one sign-in */
    public record Issued(AccountId account, String password) {}

    @Transactional
    public Issued create(Officer by, String login, String name, OrganId organ) {
        policy.require(by, MANAGE_ACCOUNTS, organ);
        String password = OneTimePassword.generate(random);
        return new Issued(registration.register(login, name, organ, password, true, Set.of()), password);
    }

    /** @param version the one the form was filled from */
    @Transactional
    public void edit(Officer by, AccountId id, String name, OrganId organ, int version) {
        var account = managed(by, id);
        policy.require(by, MANAGE_ACCOUNTS, organ);
        if (account.version() != version) {
            throw new NewerVersionExists(Subject.of("account", id.value()));
        }
        if (!account.name().equals(name.strip())) {
            events.publishEvent(account.rename(name));
        }
        if (!account.organ().equals(organ)) {
            events.publishEvent(account.moveTo(organ));
        }
        accounts.save(account);
    }

    @Transactional
    public void lock(Officer by, AccountId id, String reason) {
        if (by.id().equals(id)) {
            throw new UnlawfulAct(AccountAct.CYBERSECURITY_DUTY, "不能停用自己的账号，请由另一名系统管理员办理。");
        }
        var account = managed(by, id);
        var locked = account.lock(reason);
        accounts.save(account);
        events.publishEvent(locked);
        sessions.endAll(account);
    }

    @Transactional
    public void unlock(Officer by, AccountId id) {
        var account = managed(by, id);
        var unlocked = account.unlock();
        accounts.save(account);
        events.publishEvent(unlocked);
    }

    @Transactional
    public Issued resetPassword(Officer by, AccountId id) {
        var account = managed(by, id);
        String password = OneTimePassword.generate(random);
        accounts.addPastPassword(id, account.password().hash(), clock.instant());
        var reset = account.resetPassword(encoder.encode(password), clock.instant());
        accounts.save(account);
        events.publishEvent(reset);
        sessions.endAll(account);
        return new Issued(id, password);
    }

    /** The device is lost; the officer sets up another one at the next sign-in. */
    @Transactional
    public void removeSecondFactor(Officer by, AccountId id) {
        var account = managed(by, id);
        secondFactors.remove(id);
        events.publishEvent(new SecondFactorRemoved(id, true));
        sessions.endAll(account);
    }

    @Transactional
    public void signOutEverywhere(Officer by, AccountId id) {
        sessions.endAll(managed(by, id));
    }

    private Account managed(Officer by, AccountId id) {
        var account = accounts.get(id);
        policy.require(by, MANAGE_ACCOUNTS, account.organ());
        return account;
    }
}
