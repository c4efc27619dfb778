package org.gongkai.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.gongkai.identity.AccountId;
import org.gongkai.identity.AccountRegistration;
import org.gongkai.identity.Grant;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Role;
import org.gongkai.identity.application.ManagingAccounts;
import org.gongkai.identity.domain.Sessions;
import org.gongkai.identity.domain.Totp;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.TestOfficers;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The whole way through the door, as a browser walks it. */
@RealDatabaseTest
class SignInTest {
    private static final String NEW_PASSWORD = "Slow-Mountain-77";

    @Autowired
    MockMvc web;
    @Autowired
    AccountRegistration registration;
    @Autowired
    ManagingAccounts managing;
    @Autowired
    TestOrgans organs;
    @Autowired
    TestOfficers officers;
    @Autowired
    Sessions sessions;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    Clock clock;

    Browser browser;
    String login;
    AccountId account;

    @BeforeEach
    void anOfficerAtTheDoor() {
        browser = new Browser(web);
        login = "p" + UUID.randomUUID().toString().substring(0, 12);
        account = registration.register(login, "示例乙", organs.department(), TestOfficers.PASSWORD, false,
                Set.of(new Grant(Role.INFORMATION_OFFICER, organs.department())));
    }

    @Test
    void theRightPasswordLeadsToThePageAskedFor() throws Exception {
        browser.open("/console/me/password");

        assertThat(browser.signIn(login, TestOfficers.PASSWORD).getRedirectedUrl()).contains("/console/me/password");
        assertThat(browser.open("/console/me").getContentAsString()).contains("示例乙", browser.address(), "信息员");
        assertThat(lastDeed()).isEqualTo("OfficerSignedIn");
    }

    @Test
    void aFifthFailureSuspendsTheLoginWhetherItExistsOrNot() throws Exception {
        for (var typed : new String[]{login, "nobody" + login}) {
            for (int attempt = 1; attempt <= 4; attempt++) {
                assertThat(browser.signIn(typed, "wrong").getRedirectedUrl()).endsWith("?refused=wrong");
            }

            assertThat(browser.signIn(typed, "wrong").getRedirectedUrl()).endsWith("?refused=suspended");
        }
        assertThat(browser.signIn(login, TestOfficers.PASSWORD).getRedirectedUrl()).endsWith("?refused=suspended");
        assertThat(browser.open("/console/sign-in?refused=suspended").getContentAsString()).contains("暂停登录");
    }

    @Test
    void aSuspensionEndsByItself() throws Exception {
        for (int attempt = 1; attempt <= 5; attempt++) {
            browser.signIn(login, "wrong");
        }
        jdbc.sql("update sign_in_tally set suspended_until = now() - interval '1 second' where login = ?")
                .param(login)
                .update();

        assertThat(browser.signIn(login, TestOfficers.PASSWORD).getRedirectedUrl()).isEqualTo("/console/");
    }

    @Test
    void anAddressThatFailsTooOftenIsSlowed() throws Exception {
        for (int attempt = 1; attempt <= 30; attempt++) {
            browser.signIn("guess" + attempt + login, "Spring-2026!");
        }

        assertThat(browser.signIn(login, TestOfficers.PASSWORD).getRedirectedUrl()).endsWith("?refused=address_slowed");
        assertThat(new Browser(web).signIn(login, TestOfficers.PASSWORD).getRedirectedUrl()).isEqualTo("/console/");
    }

    @Test
    void aLockedAccountIsToldSoOnlyWithTheRightPassword() throws Exception {
        managing.lock(admin(), account, "调离");

        assertThat(browser.signIn(login, "wrong").getRedirectedUrl()).endsWith("?refused=wrong");
        assertThat(browser.signIn(login, TestOfficers.PASSWORD).getRedirectedUrl()).endsWith("?refused=locked");
    }

    @Test
    void anIssuedPasswordOpensOnlyThePageWhereItIsChanged() throws Exception {
        var issued = managing.resetPassword(admin(), account).password();

        assertThat(browser.signIn(login, issued).getRedirectedUrl()).isEqualTo("/console/me/password");
        assertThat(browser.open("/console/me").getRedirectedUrl()).isEqualTo("/console/me/password");
        assertThat(change(issued, TestOfficers.PASSWORD).getContentAsString()).contains("不能与当前密码或最近");
        assertThat(change(issued, NEW_PASSWORD).getRedirectedUrl()).isEqualTo("/console/");
        assertThat(browser.open("/console/me").getStatus()).isEqualTo(200);
    }

    @Test
    void aBadNewPasswordIsRefusedBesideItsField() throws Exception {
        browser.signIn(login, TestOfficers.PASSWORD);

        var page = change(TestOfficers.PASSWORD, "short");

        assertThat(page.getStatus()).isEqualTo(400);
        assertThat(page.getContentAsString()).contains("password-error").contains("至少 10 个字符");
    }

    @Test
    void signingInGivesANewSession() throws Exception {
        browser.open("/console/sign-in");
        var before = browser.session();

        browser.signIn(login, TestOfficers.PASSWORD);

        assertThat(browser.session().getValue()).isNotEqualTo(before.getValue());
    }

    @Test
    void lockingEndsEverySession() throws Exception {
        var telephone = new Browser(web);
        browser.signIn(login, TestOfficers.PASSWORD);
        telephone.signIn(login, TestOfficers.PASSWORD);
        assertThat(sessions.list(login)).hasSize(2);

        managing.lock(admin(), account, "长期不用");

        assertThat(sessions.list(login)).isEmpty();
        assertThat(browser.open("/console/me").getRedirectedUrl()).endsWith("/console/sign-in");
        assertThat(telephone.open("/console/me").getRedirectedUrl()).endsWith("/console/sign-in");
    }

    @Test
    void aChangedPasswordEndsTheOtherSessions() throws Exception {
        var telephone = new Browser(web);
        browser.signIn(login, TestOfficers.PASSWORD);
        telephone.signIn(login, TestOfficers.PASSWORD);

        change(TestOfficers.PASSWORD, NEW_PASSWORD);

        assertThat(browser.open("/console/me").getStatus()).isEqualTo(200);
        assertThat(telephone.open("/console/me").getRedirectedUrl()).endsWith("/console/sign-in");
    }

    @Test
    void signingOutEndsTheSessionAndLeavesATrace() throws Exception {
        browser.signIn(login, TestOfficers.PASSWORD);

        assertThat(browser.submit("/console/sign-out").getRedirectedUrl()).isEqualTo("/console/sign-in?out");

        assertThat(browser.open("/console/me").getRedirectedUrl()).endsWith("/console/sign-in");
        assertThat(lastDeed()).isEqualTo("OfficerSignedOut");
    }

    @Test
    void whatWasTypedBeforeTheSessionEndedComesBack() throws Exception {
        browser.open("/console/sign-in");
        var refused = browser.submitWithStaleToken("/console/disclosure/7", "same-origin", "title", "关于公开的通知",
                "password", "secret");
        assertThat(refused.getRedirectedUrl()).isEqualTo("/console/sign-in?kept");

        assertThat(browser.signIn(login, TestOfficers.PASSWORD).getRedirectedUrl()).isEqualTo("/console/continue");
        var page = browser.open("/console/continue").getContentAsString();

        assertThat(page).contains("action=\"/console/disclosure/7\"", ">标题</label>", "关于公开的通知")
                .contains("type=\"password\"")
                .doesNotContain("secret");
    }

    @Test
    void aForeignPageCannotPutWordsIntoAnOfficersMouth() throws Exception {
        browser.open("/console/sign-in");

        var refused = browser.submitWithStaleToken("/console/disclosure/7", "cross-site", "title", "伪造");

        assertThat(refused.getRedirectedUrl()).isEqualTo("/console/sign-in?expired");
    }

    @Test
    void aBoundTelephoneIsAskedForItsCodeAndEachCodeWorksOnce() throws Exception {
        browser.signIn(login, TestOfficers.PASSWORD);
        var device = bind();
        var next = device.codeAt(clock.instant().plus(Duration.ofSeconds(30)));
        var other = new Browser(web);

        assertThat(other.signIn(login, TestOfficers.PASSWORD).getRedirectedUrl()).isEqualTo("/console/sign-in/code");
        assertThat(other.open("/console/me").getRedirectedUrl()).isEqualTo("/console/sign-in/code");
        assertThat(other.submit("/console/sign-in/code", "code", "000000").getStatus()).isEqualTo(400);
        assertThat(other.submit("/console/sign-in/code", "code", next).getRedirectedUrl()).isEqualTo("/console/");
        var third = new Browser(web);
        third.signIn(login, TestOfficers.PASSWORD);
        assertThat(third.submit("/console/sign-in/code", "code", next).getStatus()).isEqualTo(400);
    }

    @Test
    void aRecoveryCodeReplacesTheTelephoneOnce() throws Exception {
        browser.signIn(login, TestOfficers.PASSWORD);
        var recovery = recoveryCode();
        for (boolean fresh : new boolean[]{true, false}) {
            var other = new Browser(web);
            other.signIn(login, TestOfficers.PASSWORD);

            assertThat(other.submit("/console/sign-in/code", "code", recovery).getStatus())
                    .isEqualTo(fresh ? 303 : 400);
        }
    }

    private Totp bind() throws Exception {
        return bind(device -> {});
    }

    private String recoveryCode() throws Exception {
        var codes = new String[1];
        bind(page -> codes[0] = found("<li><code>([A-Z2-7-]+)</code>", page));
        return codes[0];
    }

    private Totp bind(Consumer<String> reader) throws Exception {
        var page = browser.open("/console/me/second-factor").getContentAsString();
        var device = new Totp(found("密钥：<code>([A-Z2-7]+)</code>", page));
        reader.accept(browser.submit("/console/me/second-factor", "code", device.codeAt(clock.instant()))
                .getContentAsString());
        return device;
    }

    private static String found(String pattern, String page) {
        var matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(page).isTrue();
        return matcher.group(1);
    }

    private MockHttpServletResponse change(String current, String wanted)
            throws Exception {
        return browser.submit("/console/me/password", "current", current, "password", wanted, "repeated", wanted);
    }

    private String lastDeed() {
        return jdbc.sql("select deed from audit_entry where subject_id = ? order by id desc limit 1")
                .param(account.toString())
                .query(String.class)
                .single();
    }

    private Officer admin() {
        return officers.get(Role.SYSTEM_ADMINISTRATOR, organs.county());
    }
}
