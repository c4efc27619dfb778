package org.gongkai.search.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.gongkai.search.domain.Subscriptions;
import org.gongkai.secret.Secrets;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A search by e-mail, from the page to the last letter. */
@RealDatabaseTest
class SubscriptionTest {
    @Autowired
    MockMvc web;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    Secrets secrets;
    @Autowired
    Subscriptions subscriptions;
    @Autowired
    TestOrgans organs;
    private String address;

    @BeforeEach
    void someone() {
        organs.county();
        address = "reader-" + UUID.randomUUID() + "@example.com";
    }

    private void ask() throws Exception {
        web.perform(post("/search/subscription").param("q", "低保").param("email", address).with(request -> {
            request.setRemoteAddr(UUID.randomUUID().toString());
            return request;
        })).andExpect(redirectedUrl("/search/subscription/asked"));
    }

    private String token() {
        return jdbc.sql("select token from search_subscription where address_hash = ?")
                .param(secrets.hash(address))
                .query(String.class)
                .list()
                .stream()
                .map(secrets::open)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void beginsOnlyWhenConfirmedAndLookingConfirmsNothing() throws Exception {
        ask();
        var page = "/search/subscription/" + token();

        web.perform(get(page)).andExpect(content().string(containsString("确认订阅")));
        assertThat(subscriptions.find(token()).orElseThrow().confirmed()).isFalse();
        web.perform(post(page + "/confirmation")).andExpect(redirectedUrl(page));

        assertThat(subscriptions.find(token()).orElseThrow().confirmed()).isTrue();
    }

    @Test
    void endingItLeavesNothingBehind() throws Exception {
        ask();
        var page = "/search/subscription/" + token();

        web.perform(post(page + "/end")).andExpect(content().string(containsString("已退订")));

        web.perform(get(page)).andExpect(status().isNotFound());
        assertThat(jdbc.sql("select count(*) from search_subscription where address_hash = ?")
                .param(secrets.hash(address))
                .query(Integer.class)
                .single()).isZero();
    }

    @Test
    void theAddressIsSealedAndStandsNowhereInClear() throws Exception {
        ask();

        assertThat(jdbc.sql("select search_subscription::text from search_subscription").query(String.class).list())
                .isNotEmpty()
                .noneMatch(row -> row.contains(address));
    }

    @Test
    void anAddressThatAsksTooOftenGetsNoFurtherLettersAndHearsTheSame() throws Exception {
        for (int times = 0; times < 8; times++) {
            ask();
        }

        assertThat(jdbc.sql("select count(*) from search_subscription where address_hash = ?")
                .param(secrets.hash(address))
                .query(Integer.class)
                .single()).isEqualTo(5);
    }

    @Test
    void whatIsNoAddressIsRefusedAtTheField() throws Exception {
        web.perform(post("/search/subscription").param("q", "低保").param("email", "nobody"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("电子邮箱格式不正确")));
    }

    @Test
    void aMachineThatFillsInEverythingLearnsNothing() throws Exception {
        web.perform(post("/search/subscription").param("q", "低保").param("email", address).param("website", "x"))
                .andExpect(redirectedUrl("/search/subscription/asked"));

        assertThat(jdbc.sql("select count(*) from search_subscription where address_hash = ?")
                .param(secrets.hash(address))
                .query(Integer.class)
                .single()).isZero();
    }
}
