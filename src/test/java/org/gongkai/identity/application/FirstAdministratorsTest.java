package org.gongkai.identity.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.identity.Grant;
import org.gongkai.identity.Role;
import org.gongkai.identity.domain.Account;
import org.gongkai.identity.domain.Accounts;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.TestOfficers;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@RealDatabaseTest
@Transactional
class FirstAdministratorsTest {
    @Autowired
    FirstAdministrators administrators;
    @Autowired
    Accounts accounts;
    @Autowired
    TestOfficers officers;
    @Autowired
    TestOrgans organs;
    @Autowired
    JdbcClient jdbc;

    @Test
    void theFirstStartCreatesThreeWhoShareNothing() {
        organs.county();
        nobodyCanSignIn();

        var passwords = administrators.create();

        assertThat(passwords).containsOnlyKeys("admin", "security", "audit");
        assertThat(roleOf("admin")).isEqualTo(Role.SYSTEM_ADMINISTRATOR);
        assertThat(roleOf("security")).isEqualTo(Role.SECURITY_ADMINISTRATOR);
        assertThat(roleOf("audit")).isEqualTo(Role.AUDIT_ADMINISTRATOR);
        assertThat(account("admin").password().mustChange()).isTrue();
    }

    @Test
    void laterStartsCreateNobody() {
        officers.withoutRole();

        assertThat(administrators.create()).isEmpty();
    }

    private void nobodyCanSignIn() {
        for (var table : new String[]{"account_role", "account_past_password", "account_recovery_code", "account"}) {
            jdbc.sql("delete from " + table).update();
        }
    }

    private Role roleOf(String login) {
        return account(login).grants().stream().map(Grant::role).findFirst().orElseThrow();
    }

    private Account account(String login) {
        return accounts.findByLogin(login).orElseThrow();
    }
}
