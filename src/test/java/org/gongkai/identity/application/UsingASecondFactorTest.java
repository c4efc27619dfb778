package org.gongkai.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.gongkai.identity.AccountId;
import org.gongkai.identity.Role;
import org.gongkai.identity.domain.Accounts;
import org.gongkai.identity.domain.SecondFactors;
import org.gongkai.secret.Secrets;
import org.gongkai.law.BadInput;
import org.gongkai.law.UnlawfulAct;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.TestOfficers;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

@RealDatabaseTest
@Transactional
class UsingASecondFactorTest {
    @Autowired
    Accounts accounts;
    @Autowired
    SecondFactors factors;
    @Autowired
    Secrets secrets;
    @Autowired
    ApplicationEventPublisher events;
    @Autowired
    Clock clock;
    @Autowired
    TestOfficers officers;
    @Autowired
    TestOrgans organs;

    UsingASecondFactor demanding;
    AccountId auditor;
    AccountId leader;

    @BeforeEach
    void theAuditAdministratorMustUseOne() {
        var settings = new SignInSettings(5, Duration.ofMinutes(15), 30, Duration.ofMinutes(10), Duration.ofHours(12),
                10, 3, 5, Duration.ofDays(90), Set.of(Role.AUDIT_ADMINISTRATOR));
        demanding = new UsingASecondFactor(accounts, factors, secrets, settings, events, clock);
        auditor = officers.get(Role.AUDIT_ADMINISTRATOR, organs.county()).id();
        leader = officers.get(Role.LEADER, organs.county()).id();
    }

    @Test
    void aRoleDemandsIt() {
        assertThat(demanding.isRequiredOf(accounts.get(auditor))).isTrue();
        assertThat(demanding.isRequiredOf(accounts.get(leader))).isFalse();
    }

    @Test
    void whoMustUseItCannotLetItGo() {
        assertThatThrownBy(() -> demanding.remove(auditor, enrolled(auditor))).isInstanceOf(UnlawfulAct.class);
    }

    @Test
    void whoNeedNotUseItMayLetItGoWithACode() {
        var recovery = enrolled(leader);

        assertThatThrownBy(() -> demanding.remove(leader, "000000")).isInstanceOf(BadInput.class);
        demanding.remove(leader, recovery);

        assertThat(demanding.isEnrolled(leader)).isFalse();
        assertThat(demanding.recoveryCodesLeft(leader)).isZero();
    }

    @Test
    void theSecretIsNotInTheDatabaseAsItIs() {
        var device = demanding.freshSecret();

        demanding.enroll(leader, device, device.codeAt(clock.instant()));

        assertThat(factors.find(leader).orElseThrow()).doesNotContain(device.secret());
    }

    /** Returns a recovery code. */
    private String enrolled(AccountId account) {
        var device = demanding.freshSecret();
        return demanding.enroll(account, device, device.codeAt(clock.instant())).getFirst();
    }
}
