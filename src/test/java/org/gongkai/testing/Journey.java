package org.gongkai.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.identity.Officer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody walks through the whole application in a browser; every page passed can be looked at, by axe and as a picture. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
        "gongkai.data=target/test-data", "gongkai.demo=false", "gongkai.database.name=test_${random.uuid}"})
public abstract class Journey {
    protected static final int PHONE = 390;
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @LocalServerPort
    protected int port;
    @Autowired
    protected TestOrgans organs;
    @Autowired
    protected TestOfficers officers;
    @Autowired
    protected Clock clock;
    protected Browser browser;

    @BeforeEach
    void sitDown() {
        browser = Browser.at("http://127.0.0.1:" + port);
    }

    @AfterEach
    void getUp() {
        if (browser != null) {
            browser.close();
        }
    }

    protected LocalDate today() {
        return LocalDate.now(clock);
    }

    protected void signIn(Officer officer) {
        browser.driver().manage().deleteAllCookies();
        browser.open("/console/sign-in")
                .type("#login", officer.login())
                .type("#password", TestOfficers.PASSWORD)
                .click("main button[type=submit]");
        browser.awaitText("退出");
    }

    /** Keeps a picture of the page now shown, and finds neither a barrier nor anything to be scrolled sideways. */
    protected void look(String name) {
        browser.picture(name);
        assertThat(browser.barriers(RULES)).as(name).isEmpty();
        assertThat(browser.scrollsSideways()).as("scrolls sideways: " + name).isFalse();
    }
}
