package org.gongkai.identity.application;

import java.time.Clock;
import java.time.Duration;
import org.gongkai.identity.AccountId;
import org.gongkai.identity.domain.Account;
import org.gongkai.identity.domain.AccountAct.OfficerSignedIn;
import org.gongkai.identity.domain.AccountAct.OfficerSignedOut;
import org.gongkai.identity.domain.AccountAct.SignInFailed;
import org.gongkai.identity.domain.Accounts;
import org.gongkai.identity.domain.SignInRefusal;
import org.gongkai.identity.domain.SignInTally;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps count and trace of who came in and who did not. */
@Service
public class RecordingSignIns {
    private static final Duration TALLY_KEPT = Duration.ofDays(1);

    private final Accounts accounts;
    private final SignInTally tally;
    private final SignInSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordingSignIns(Accounts accounts, SignInTally tally, SignInSettings settings, ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.tally = tally;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** Counts the failure and returns what to answer. */
    @Transactional
    SignInRefusal failed(String login, @Nullable Account account, SignInRefusal why) {
        boolean counts = why != SignInRefusal.LOCKED;
        boolean suspends = counts && tally.addFailure(login, clock.instant(), settings.suspensionRule()).isPresent();
        events.publishEvent(new SignInFailed(account == null ? null : account.id(), why, suspends));
        return suspends ? SignInRefusal.SUSPENDED : why;
    }

    /** The person is inside, or at least known beyond doubt. */
    @Transactional
    public void signedIn(AccountId id, String from) {
        tally.clear(accounts.get(id).login());
        accounts.noteSignIn(id, clock.instant(), from);
        events.publishEvent(new OfficerSignedIn(id));
    }

    @Transactional
    public void signedOut(AccountId id) {
        events.publishEvent(new OfficerSignedOut(id));
    }

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT5M")
    @Transactional
    void forgetOldFailures() {
        tally.forgetBefore(clock.instant().minus(TALLY_KEPT));
    }
}
