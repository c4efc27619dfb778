package org.gongkai.identity.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.TestOfficers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@RealDatabaseTest
class SessionLimitTest {
    @Autowired
    MockMvc web;
    @Autowired
    TestOfficers officers;
    @Autowired
    Clock clock;

    @Test
    void aSessionOfElevenHoursGoesOn() throws Exception {
        web.perform(get("/console/me").with(authentication(signedIn(Duration.ofHours(11), SignInStage.COMPLETE)
                .authentication()))).andExpect(status().isOk());
    }

    @Test
    void afterTwelveHoursANewSignInIsDue() throws Exception {
        var old = signedIn(Duration.ofHours(12).plusSeconds(1), SignInStage.COMPLETE);

        web.perform(get("/console/me").with(authentication(old.authentication())))
                .andExpect(redirectedUrl("/console/sign-in"));
    }

    @ParameterizedTest
    @EnumSource(SignInStage.class)
    void eachStageOfTheSignInOpensItsOwnPage(SignInStage stage) throws Exception {
        var someone = signedIn(Duration.ZERO, stage).authentication();

        for (var path : new String[]{"/console/me", "/console/accounts", "/console/continue"}) {
            var answer = web.perform(get(path).with(authentication(someone)));
            if (stage != SignInStage.COMPLETE) {
                answer.andExpect(redirectedUrl(stage.page()));
            }
        }
    }

    private SignedInPrincipal signedIn(Duration ago, SignInStage stage) {
        var officer = officers.withoutRole();
        return new SignedInPrincipal(officer.id().value(), officer.login(), clock.instant().minus(ago), stage);
    }
}
