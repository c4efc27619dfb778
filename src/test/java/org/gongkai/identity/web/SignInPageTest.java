package org.gongkai.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import java.util.UUID;
import org.gongkai.identity.AccountRegistration;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.SignedIn;
import org.gongkai.testing.TestOfficers;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@RealDatabaseTest
class SignInPageTest {
    @Autowired
    MockMvc web;
    @Autowired
    AccountRegistration registration;
    @Autowired
    TestOrgans organs;

    @Test
    void staffPagesLeadStrangersToTheDoorAndPublicPagesNever() throws Exception {
        web.perform(get("/console/anything")).andExpect(redirectedUrl("/console/sign-in"));
        web.perform(get("/anything")).andExpect(status().isNotFound()).andExpect(cookie().doesNotExist("gongkai"));
        web.perform(get("/api/v1/anything"))
                .andExpect(status().isNotFound())
                .andExpect(cookie().doesNotExist("gongkai"));
    }

    @Test
    void theDoorIsAPage() throws Exception {
        var page = web.perform(get("/console/sign-in")).andExpect(status().isOk()).andReturn().getResponse();

        assertThat(page.getContentAsString()).contains("工作人员登录").contains("name=\"_csrf\"");
    }

    @Test
    void theRightPasswordLeadsIn() throws Exception {
        var login = officerWithPassword();

        signIn(login, TestOfficers.PASSWORD).andExpect(redirectedUrl("/console/"));
    }

    @Test
    void aWrongPasswordAndAnUnknownLoginGetTheSameAnswer() throws Exception {
        var login = officerWithPassword();

        signIn(login, "wrong").andExpect(redirectedUrl("/console/sign-in?refused=wrong"));
        signIn("nobody-" + login, "wrong").andExpect(redirectedUrl("/console/sign-in?refused=wrong"));
    }

    @Test
    void officersOfTestsAreInside() throws Exception {
        web.perform(get("/console/sign-in").with(SignedIn.withoutRole())).andExpect(redirectedUrl("/console/"));
    }

    private String officerWithPassword() {
        String login = "p" + UUID.randomUUID().toString().substring(0, 8);
        registration.register(login, "示例乙", organs.department(), TestOfficers.PASSWORD, false, Set.of());
        return login;
    }

    private ResultActions signIn(String login, String password) throws Exception {
        return web.perform(post("/console/sign-in").with(csrf()).param("login", login).param("password", password))
                .andExpect(header().exists("Content-Security-Policy"));
    }
}
