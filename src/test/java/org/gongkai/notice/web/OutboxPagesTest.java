package org.gongkai.notice.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.gongkai.identity.Role;
import org.gongkai.law.Subject;
import org.gongkai.notice.Letter;
import org.gongkai.notice.Outbox;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.SignedIn;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@RealDatabaseTest
@Transactional
class OutboxPagesTest {
    private static final String LIST = "/console/notice/letters";

    @Autowired
    MockMvc web;
    @Autowired
    Outbox outbox;
    @Autowired
    TestOrgans organs;
    @Autowired
    JdbcClient jdbc;
    long id;

    @BeforeEach
    void oneLetterWaits() {
        jdbc.sql("delete from notice_letter").update();
        outbox.post(new Letter(organs.department(), Subject.of("request", 17), "request:17:received",
                "zhang@example.com", "申请已受理", "您的申请已受理。"));
        id = jdbc.sql("select id from notice_letter").query(Long.class).single();
    }

    @Test
    void theUnitsOfficerReadsItWithTheAddressMasked() throws Exception {
        web.perform(get(LIST).with(SignedIn.as(Role.INFORMATION_OFFICER, organs.department())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("z***@example.com")))
                .andExpect(content().string(not(containsString("zhang@example.com"))));
        web.perform(get(LIST + "/" + id).with(SignedIn.as(Role.DISCLOSURE_OFFICE, organs.county())))
                .andExpect(content().string(containsString("您的申请已受理。")));
    }

    @Test
    void anotherUnitFindsNothing() throws Exception {
        web.perform(get(LIST).with(SignedIn.as(Role.INFORMATION_OFFICER, organs.county())))
                .andExpect(content().string(not(containsString("申请已受理"))));
        web.perform(get(LIST + "/" + id).with(SignedIn.as(Role.INFORMATION_OFFICER, organs.county())))
                .andExpect(status().isNotFound());
        web.perform(get(LIST).with(SignedIn.as(Role.AUDIT_ADMINISTRATOR, organs.county())))
                .andExpect(status().isForbidden());
    }

    @Test
    void aLetterIsPutAsideAndTakenUpAgain() throws Exception {
        for (var act : new String[]{"put-aside", "next-try"}) {
            web.perform(post(LIST + "/" + id + "/" + act).with(csrf())
                    .with(SignedIn.as(Role.INFORMATION_OFFICER, organs.department())))
                    .andExpect(redirectedUrl(LIST + "/" + id));
        }
        web.perform(get(LIST).param("state", "WAITING")
                .with(SignedIn.as(Role.INFORMATION_OFFICER, organs.department())))
                .andExpect(content().string(containsString("申请已受理")));
    }
}
