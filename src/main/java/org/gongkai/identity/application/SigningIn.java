package org.gongkai.identity.application;

import java.time.Clock;
import java.util.Locale;
import org.gongkai.identity.AccountId;
import org.gongkai.identity.domain.Account;
import org.gongkai.identity.domain.Accounts;
import org.gongkai.identity.domain.SignInRefusal;
import org.gongkai.identity.domain.SignInTally;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * Lets people in who know their password. Unknown logins are treated like known ones in every respect an outsider could
 * observe: same answers, same suspension, same time.
 */
@Service
public class SigningIn {
    private final Accounts accounts;
    private final SignInTally tally;
    private final RecordingSignIns records;
    private final AddressFailures addresses;
    private final UsingASecondFactor secondFactor;
    private final PasswordEncoder encoder;
    private final Clock clock;
    /** Compared against when there is no account, so that the answer takes as long. */
    private final String nobodysHash;

    SigningIn(Accounts accounts, SignInTally tally, RecordingSignIns records, AddressFailures addresses,
            UsingASecondFactor secondFactor, PasswordEncoder encoder, Clock clock) {
        this.accounts = accounts;
        this.tally = tally;
        this.records = records;
        this.addresses = addresses;
        this.secondFactor = secondFactor;
        this.encoder = encoder;
        this.clock = clock;
        this.nobodysHash = String.valueOf(encoder.encode("nobody's password"));
    }

    /** What came of an attempt. */
    public sealed interface Outcome {
        record Accepted(Account account) implements Outcome {}

        record Refused(SignInRefusal why) implements Outcome {}
    }

    /** Not transactional: comparing a password is slow on purpose and must not hold a connection meanwhile. */
    public Outcome byPassword(String typedLogin, String password, String from) {
        String login = typedLogin.strip().toLowerCase(Locale.ROOT);
        if (addresses.areTooMany(from)) {
            return new Outcome.Refused(SignInRefusal.ADDRESS_SLOWED);
        }
        if (isSuspended(login)) {
            addresses.add(from);
            return new Outcome.Refused(SignInRefusal.SUSPENDED);
        }
        var account = accounts.findByLogin(login).orElse(null);
        if (!matches(password, account) || account == null) {
            addresses.add(from);
            return new Outcome.Refused(records.failed(login, account, SignInRefusal.WRONG));
        }
        return account.isLocked()
                ? new Outcome.Refused(records.failed(login, account, SignInRefusal.LOCKED))
                : new Outcome.Accepted(account);
    }

    /** The second proof, after the password was right. */
    public Outcome byCode(AccountId id, String code, String from) {
        var account = accounts.get(id);
        if (account.isLocked()) {
            return new Outcome.Refused(SignInRefusal.LOCKED);
        }
        if (addresses.areTooMany(from) || isSuspended(account.login())) {
            return new Outcome.Refused(SignInRefusal.SUSPENDED);
        }
        if (!secondFactor.accepts(id, code)) {
            addresses.add(from);
            return new Outcome.Refused(records.failed(account.login(), account, SignInRefusal.WRONG_CODE));
        }
        return new Outcome.Accepted(account);
    }

    private boolean isSuspended(String login) {
        return tally.suspendedUntil(login).filter(until -> until.isAfter(clock.instant())).isPresent();
    }

    private boolean matches(String password, @Nullable Account account) {
        return encoder.matches(password, account == null ? nobodysHash : account.password().hash());
    }
}
