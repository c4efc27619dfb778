package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.gongkai.testing.RealDatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@RealDatabaseTest
class ApplicationStartTest {
    @Autowired
    JdbcClient jdbc;
    @Autowired
    MockMvc web;

    @Test
    void runsOnARealPostgresAsARoleThatOwnsNothing() {
        assertThat(jdbc.sql("select current_user").query(String.class).single()).isEqualTo("gongkai_app");
    }

    @Test
    void anUnknownPageSaysSo() throws Exception {
        web.perform(get("/no-such-page")).andExpect(status().isNotFound());
    }
}
