package org.gongkai.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.gongkai.identity.AccountId;
import org.gongkai.identity.Grant;
import org.gongkai.identity.Role;
import org.gongkai.identity.domain.AccountAct.AccountLocked;
import org.gongkai.identity.domain.AccountAct.RoleGranted;
import org.gongkai.law.BadInput;
import org.gongkai.law.UnlawfulAct;
import org.gongkai.organ.OrganId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountTest {
    private static final OrganId ORGAN = new OrganId(2);
    private static final OrganId OTHER = new OrganId(3);
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    @ParameterizedTest(name = "{0} and {1} on one account: {2}")
    @CsvSource(textBlock = """
            SYSTEM_ADMINISTRATOR,   SECURITY_ADMINISTRATOR, refused
            SYSTEM_ADMINISTRATOR,   AUDIT_ADMINISTRATOR,    refused
            SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR,    refused
            SYSTEM_ADMINISTRATOR,   DISCLOSURE_OFFICE,      refused
            INFORMATION_OFFICER,    SYSTEM_ADMINISTRATOR,   refused
            LEADER,                 AUDIT_ADMINISTRATOR,    refused
            SYSTEM_ADMINISTRATOR,   SYSTEM_ADMINISTRATOR,   allowed
            INFORMATION_OFFICER,    UNIT_REVIEWER,          allowed
            INFORMATION_OFFICER,    DISCLOSURE_OFFICE,      allowed
            """)
    void theThreeAdministratorsKeepApart(Role held, Role wanted, String answer) {
        var account = account(new Grant(held, ORGAN));
        var grant = new Grant(wanted, OTHER);

        if (answer.equals("refused")) {
            assertThatThrownBy(() -> account.grant(grant)).isInstanceOf(UnlawfulAct.class)
                    .hasMessageContaining("三员分立");
            assertThat(account.grants()).doesNotContain(grant);
        } else {
            assertThat(account.grant(grant)).isEqualTo(new RoleGranted(account.id(), grant));
            assertThat(account.grants()).contains(grant);
        }
    }

    @Test
    void lockingNeedsAReason() {
        var account = account();

        assertThatThrownBy(() -> account.lock(" ")).isInstanceOf(BadInput.class);
        assertThat(account.isLocked()).isFalse();
        assertThat(account.lock("调离")).isEqualTo(new AccountLocked(account.id(), "调离"));
        assertThat(account.isLocked()).isTrue();
    }

    @ParameterizedTest(name = "a password {0} days old, given by somebody else: {1}, is due: {2}")
    @CsvSource({"0, false, false", "89, false, false", "91, false, true", "0, true, true"})
    void aPasswordIsDueWhenOldOrGiven(int days, boolean given, boolean due) {
        var password = new Password("hash", NOW.minus(Duration.ofDays(days)), given);

        assertThat(password.isDueForChange(NOW, Duration.ofDays(90))).isEqualTo(due);
    }

    @ParameterizedTest(name = "failure {0} suspends: {1}")
    @CsvSource({"1, false", "4, false", "5, true", "6, false", "10, true"})
    void everyFifthFailureSuspends(int failures, boolean suspends) {
        var until = new SuspensionRule(5, Duration.ofMinutes(15)).suspendedUntil(failures, NOW);

        assertThat(until).isEqualTo(suspends ? NOW.plusSeconds(900) : null);
    }

    private static Account account(Grant... grants) {
        return new Account(new AccountId(1), "ceshi", "测试甲", ORGAN, false, new Password("hash", NOW, false),
                Set.of(grants), 0);
    }
}
