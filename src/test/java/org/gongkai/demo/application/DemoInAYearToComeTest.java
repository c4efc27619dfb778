package org.gongkai.demo.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Instant;
import org.gongkai.identity.Role;
import org.gongkai.organ.Organs;
import org.gongkai.testing.AsOfNovember2026;
import org.gongkai.testing.SignedIn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;

/** Nobody knows the holidays of next year yet; the county is built and its pages open all the same. */
@SpringBootTest(properties = {"gongkai.data=target/test-data-to-come", "gongkai.demo=true",
        "gongkai.database.name=to_come_${random.uuid}"})
@AutoConfigureMockMvc
@Import(DemoInAYearToComeTest.NewYear.class)
@DirtiesContext
class DemoInAYearToComeTest {
    @TestConfiguration(proxyBeanMethods = false)
    static class NewYear {
        @Bean
        @Primary
        Clock clockOfThatDay() {
            return AsOfNovember2026.startingAt(Instant.parse("2041-01-15T02:00:00Z"));
        }
    }

    @Autowired
    MockMvc web;
    @Autowired
    Organs organs;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/xxgk/", "/tongji/", "/search?q=公告", "/nianbao/", "/ysqgk/", "/ysqgk/status",
            "/api/v1/figures", "/console/", "/console/request", "/console/request/board", "/console/report",
            "/console/disclosure", "/console/calendar", "/console/calendar/notices"})
    void thePageOpens(String address) throws Exception {
        web.perform(get(address).with(SignedIn.as(Role.DISCLOSURE_OFFICE, organs.findBySlug("xzf").orElseThrow().id())))
                .andExpect(status().isOk());
        assertThat(organs.list()).hasSizeGreaterThan(50);
    }
}
