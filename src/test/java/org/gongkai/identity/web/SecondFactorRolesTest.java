package org.gongkai.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.gongkai.identity.AccountRegistration;
import org.gongkai.identity.Grant;
import org.gongkai.identity.Role;
import org.gongkai.identity.domain.Totp;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.TestOfficers;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** Where the county wants a second factor of some roles, nobody of them gets further than to the page that binds it. */
@RealDatabaseTest
@TestPropertySource(properties = "gongkai.sign-in.second-factor-roles=SYSTEM_ADMINISTRATOR,DISCLOSURE_OFFICE")
class SecondFactorRolesTest {
    private static final String BINDING = "/console/me/second-factor";

    @Autowired
    MockMvc web;
    @Autowired
    AccountRegistration registration;
    @Autowired
    TestOrgans organs;
    @Autowired
    Clock clock;

    @Test
    void anAdministratorBindsHisDeviceBeforeAnythingElseAndCannotGoWithoutIt() throws Exception {
        var browser = signedIn(Role.SYSTEM_ADMINISTRATOR);
        assertThat(browser.open("/console/accounts").getRedirectedUrl()).isEqualTo(BINDING);

        var page = browser.open(BINDING).getContentAsString();
        var secret = Pattern.compile("密钥：<code>([A-Z2-7]+)</code>").matcher(page);
        assertThat(secret.find()).isTrue();
        browser.submit(BINDING, "code", new Totp(secret.group(1)).codeAt(clock.instant()));

        assertThat(browser.open("/console/accounts").getStatus()).isEqualTo(200);
        assertThat(browser.submit(BINDING + "/removal", "code", "000000").getStatus()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void otherRolesAreLeftTheChoice() throws Exception {
        assertThat(signedIn(Role.INFORMATION_OFFICER).open("/console/disclosure").getStatus()).isEqualTo(200);
    }

    private Browser signedIn(Role role) throws Exception {
        var login = "p" + UUID.randomUUID().toString().substring(0, 12);
        registration.register(login, "示例丙", organs.county(), TestOfficers.PASSWORD, false,
                Set.of(new Grant(role, organs.county())));
        var browser = new Browser(web);
        browser.signIn(login, TestOfficers.PASSWORD);
        return browser;
    }
}
